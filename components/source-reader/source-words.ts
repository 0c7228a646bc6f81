import type { Share } from '@/lib/anchoring/text-use';
import { countInDigits } from '@/lib/layout/counted';
import type { PublicationBasis, SourceKind } from '@/lib/model/words';

export const sourceKindWords: Record<SourceKind, string> = {
  'news-report': 'News report',
  opinion: 'Opinion',
  'op-ed': 'Op-ed',
  analysis: 'Analysis',
  explainer: 'Explainer',
  'book-excerpt': 'Book excerpt',
};

export const publicationWords: Record<PublicationBasis, string> = {
  stated: 'Stated',
  inferred: 'Inferred',
  unknown: 'Not known',
};

/** `433 of 1,191 (36 %)`; a share that is not all is never said to be 100 %. */
export function shareInWords({ used, all }: Share): string {
  const percent = used === all ? 100 : Math.min(99, Math.round((used / all) * 100));
  return `${countInDigits(used)} of ${countInDigits(all)}${all > 0 ? ` (${percent}\u00a0%)` : ''}`;
}
