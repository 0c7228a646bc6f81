'use client';

import { usePathname } from 'next/navigation';
import { PageLink } from './page-link';
import { isTimeline } from '../view-state/is-timeline';
import { searchOf, useCarriedState } from '../view-state/carried-link';
import { parts } from './parts';

interface NavLinksProps {
  readonly hasDocuments: boolean;
  /** Only the parts that the head of a wide page has room for. */
  readonly isShort?: boolean;
  readonly className?: string;
}

const headClass =
  'flex items-center border-y-2 border-transparent px-0.5 text-ink2 hover:text-ink aria-[current]:border-b-ink aria-[current]:font-semibold aria-[current]:text-ink forced-colors:border-y-[Canvas] forced-colors:aria-[current]:border-b-[CanvasText] max-md:min-h-11';

/**
 * One link a part of the site; the part one is in is marked. All keep the view, but the link to the
 * timeline on the timeline itself, which shows the whole of it. A subject without documents has no link to them.
 */
export function NavLinks({ hasDocuments, isShort = false, className = headClass }: NavLinksProps) {
  const pathname = usePathname();
  const carried = searchOf(useCarriedState());
  const shown = parts.filter(
    ({ inHead, needsDocuments }) =>
      (hasDocuments || !needsDocuments) && (inHead !== 'never' || !isShort),
  );
  return shown.map(({ href, words, holds, inHead }) => {
    const here = pathname === href || holds.some((folder) => pathname.startsWith(folder));
    return (
      <PageLink
        key={href}
        href={href === '/' && isTimeline(pathname) ? href : href + carried}
        aria-current={here ? 'page' : undefined}
        className={`${className}${isShort && inHead === 'wide' ? ' max-lg:hidden' : ''}`}
      >
        {words}
      </PageLink>
    );
  });
}
