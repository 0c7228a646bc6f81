'use client';

import { usePathname } from 'next/navigation';
import { isTimeline } from '../view-state/is-timeline';
import { NavLinks } from './nav-links';
import { parts } from './parts';

/** The ways to all parts of the site. */
export function AllParts({ hasDocuments }: { hasDocuments: boolean }) {
  return (
    <nav
      aria-label="All pages"
      className="flex flex-wrap gap-x-4 border-t border-ink pt-2 font-sans text-control print:hidden"
    >
      <NavLinks
        hasDocuments={hasDocuments}
        className="flex min-h-8 items-center text-ink2 underline underline-offset-3 hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline pointer-coarse:min-h-11"
      />
    </nav>
  );
}

/** They stand at the foot of each page of text. On the timeline, which fills its window, they stand in the introduction. */
export function SiteFooter({ hasDocuments }: { hasDocuments: boolean }) {
  const pathname = usePathname();
  const isText = parts.some(({ holds }) =>
    holds.some((folder) => pathname.startsWith(folder) && !isTimeline(pathname)),
  );
  if (!isText) return null;
  return (
    <footer className="mx-auto max-w-[76rem] px-4 pb-8 md:px-6">
      <AllParts hasDocuments={hasDocuments} />
    </footer>
  );
}
