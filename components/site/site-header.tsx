import { SearchField } from '../search/search-field';
import { NavLinks } from './nav-links';
import { PageLink } from './page-link';
import { ThemeSwitch } from './theme-switch';

interface SiteHeaderProps {
  readonly subject: string;
  readonly hasDocuments: boolean;
  /** Where a large subject has its tiles; null for one that fits in its pages. */
  readonly tiles: string | null;
}

/** The head of every page: the name of the site, its subject, and the ways to its parts. */
export function SiteHeader({ subject, hasDocuments, tiles }: SiteHeaderProps) {
  return (
    <header className="site-header relative flex items-center gap-x-5 max-md:gap-x-0 border-b border-ink pl-4 pr-2 md:px-6 print:hidden">
      <PageLink
        href="/"
        className="font-serif text-[1.4375rem] leading-none font-[650] tracking-[-0.012em]"
      >
        <span className="wordmark">Source</span>line
      </PageLink>
      <p className="hidden border-l border-rule2 pl-5 font-serif text-[0.9375rem] text-ink2 min-[78rem]:block">
        {subject}
      </p>
      <nav
        aria-label="Site"
        className="ml-auto hidden h-full items-stretch gap-x-5 font-medium md:flex"
      >
        <NavLinks hasDocuments={hasDocuments} isShort />
      </nav>
      <div className="max-md:ml-auto">
        <SearchField folder={tiles} />
      </div>
      <ThemeSwitch />
      <details className="menu md:hidden">
        <summary
          aria-label="Menu"
          className="button button-square h-11 w-11 border-transparent bg-transparent"
        >
          <svg
            width="18"
            height="14"
            viewBox="0 0 18 14"
            stroke="currentColor"
            strokeWidth="2"
            aria-hidden="true"
          >
            <path d="M0 1h18M0 7h18M0 13h18" />
          </svg>
        </summary>
        <nav aria-label="Menu" className="menu-sheet">
          <NavLinks hasDocuments={hasDocuments} />
        </nav>
      </details>
    </header>
  );
}
