'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { isTimeline } from '../view-state/is-timeline';
import { searchOf, useCarriedState } from '../view-state/carried-link';

const parts = [
  { href: '/', words: 'Timeline', holds: ['/events/', '/actors/'] },
  { href: '/sources/', words: 'Documents', holds: ['/sources/'] },
  { href: '/method/', words: 'Method', holds: ['/method/'] },
  { href: '/data/', words: 'Data', holds: ['/data/'] },
] as const;

/**
 * One link a part of the site; the part one is in is marked. All keep the view, but the link to the
 * timeline on the timeline itself, which shows the whole of it. A subject without documents has no link to them.
 */
export function NavLinks({ hasDocuments }: { hasDocuments: boolean }) {
  const pathname = usePathname();
  const carried = searchOf(useCarriedState());
  const shown = parts.filter(({ href }) => hasDocuments || href !== '/sources/');
  return shown.map(({ href, words, holds }) => {
    const here = pathname === href || holds.some((folder) => pathname.startsWith(folder));
    return (
      <Link
        key={href}
        href={href === '/' && isTimeline(pathname) ? href : href + carried}
        prefetch={false}
        aria-current={here ? 'page' : undefined}
        className="flex items-center border-y-2 border-transparent px-0.5 text-ink2 hover:text-ink aria-[current]:border-b-ink aria-[current]:font-semibold aria-[current]:text-ink forced-colors:border-y-[Canvas] forced-colors:aria-[current]:border-b-[CanvasText] max-md:min-h-11"
      >
        {words}
      </Link>
    );
  });
}
