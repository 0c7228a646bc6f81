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
