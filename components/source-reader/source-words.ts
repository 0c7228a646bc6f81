import type { Share, TextUse } from '@/lib/anchoring/text-use';
import { countInDigits, countOf } from '@/lib/layout/counted';
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

/** `433 of 1,191 (36 %)`, or `433 of 1,191 words (36 %)`; a share that is not all is never said to be 100 %. */
export function shareInWords({ used, all }: Share, noun?: string): string {
  const percent = used === all ? 100 : Math.min(99, Math.round((used / all) * 100));
  const whole = noun === undefined ? countInDigits(all) : countOf(all, noun);
  return `${countInDigits(used)} of ${whole}${all > 0 ? ` (${percent}\u00a0%)` : ''}`;
}

/** `No passage in 9 of 39 sentences and 3 of 14 paragraphs; 356 words are left.`; what no event cites. */
export function leftInWords({ words, sentences, paragraphs }: TextUse): string {
  const left = ({ used, all }: Share, noun: string) =>
    `${countInDigits(all - used)} of ${countOf(all, noun)}`;
  if (words.used === words.all) return 'Every word stands in a passage.';
  return `No passage in ${left(sentences, 'sentence')} and ${left(paragraphs, 'paragraph')}; ${countOf(words.all - words.used, 'word')} left.`;
}
