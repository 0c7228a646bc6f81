'use client';

import { useRouter } from 'next/navigation';
import type { ComponentProps } from 'react';
import { withBase } from './site-address';

export interface PageLinkProps extends Omit<ComponentProps<'a'>, 'href' | 'download'> {
  /** A path of the site, with its query and hash. */
  readonly href: string;
  /** Whether the page is shown from its top. */
  readonly scroll?: boolean;
}

/**
 * A link to another page of this site, which is fetched alone: what both pages share stays. `onClick` may
 * prevent that; with a target it is the browser’s. Nothing is fetched before it is followed.
 */
export function PageLink({ href, scroll = true, onClick, children, ...props }: PageLinkProps) {
  const router = useRouter();
  return (
    <a
      {...props}
      href={withBase(href)}
      onClick={(click) => {
        onClick?.(click);
        const { defaultPrevented, metaKey, ctrlKey, shiftKey, altKey } = click;
        const isForBrowser = props.target || metaKey || ctrlKey || shiftKey || altKey;
        if (defaultPrevented || isForBrowser) return;
        click.preventDefault();
        router.push(href, { scroll });
      }}
    >
      {children}
    </a>
  );
}
