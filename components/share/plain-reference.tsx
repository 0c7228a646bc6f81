import { fullyAddressed } from '@/lib/formats/citation/cited-works';
import { reference } from '@/lib/formats/citation/styles';
import { publishedAddress } from '../site/site-address';
import type { SharedPage } from './shared-page';

/** What a browser without scripts has in place of the buttons: the link and a reference, to copy by hand. */
export function PlainReference({ page }: { page: SharedPage }) {
  return (
    <details className="unscripted mt-4 text-control print:hidden">
      <summary className="cursor-pointer font-semibold">Link and reference</summary>
      <p className="mt-2 wrap-anywhere">{publishedAddress(page.path)}</p>
      <p className="mt-2 wrap-anywhere">
        {reference(fullyAddressed(page.cited, publishedAddress), 'apa', null)}
      </p>
    </details>
  );
}
