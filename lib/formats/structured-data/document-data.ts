import type { SourceDocument } from '../../model/subject';
import type { SourceKind } from '../../model/words';
import { documentRef, siteRef, sourcePath } from './identity';
import { breadcrumbs, type AddressOf, type SchemaNode } from './node';
import { schemaDate } from './schema-date';

const types: Readonly<Record<SourceKind, string>> = {
  'news-report': 'NewsArticle',
  opinion: 'OpinionNewsArticle',
  'op-ed': 'OpinionNewsArticle',
  analysis: 'AnalysisNewsArticle',
  explainer: 'BackgroundNewsArticle',
  'book-excerpt': 'CreativeWork',
};

/** A source document, by the name that every page has for it: the work of its publisher, not ours. */
export function documentNode(source: SourceDocument, addressOf: AddressOf): SchemaNode {
  return {
    '@type': types[source.kind],
    ...documentRef(source.id, addressOf),
    name: source.title,
    inLanguage: source.language,
    datePublished: schemaDate(source.published.date.edtf),
    ...(source.creator !== null && { creditText: source.creator }),
    ...(source.publisher !== null && {
      publisher: { '@type': 'Organization', name: source.publisher },
    }),
    ...(source.url !== undefined && { url: source.url }),
  };
}

/** The page of a document: what is cited of it, and the work itself. */
export function documentData(
  source: SourceDocument,
  { site, description }: { readonly site: string; readonly description: string },
  addressOf: AddressOf,
): readonly SchemaNode[] {
  const path = sourcePath(source.id);
  const document = documentNode(source, addressOf);
  return [
    {
      '@type': 'WebPage',
      '@id': addressOf(path),
      url: addressOf(path),
      name: source.title,
      description,
      inLanguage: 'en',
      isPartOf: { '@type': 'WebSite', ...siteRef(addressOf), name: site },
      mainEntity: { '@id': document['@id'] },
    },
    document,
    breadcrumbs(addressOf, [
      { name: 'Documents', path: '/sources/' },
      { name: source.title, path },
    ]),
  ];
}
