import type { Subject } from '../../model/subject';
import type { AddressOf, SchemaNode } from './node';

/** The home page: the site as a whole. */
export function siteData(
  { title, description }: Subject,
  addressOf: AddressOf,
): readonly SchemaNode[] {
  return [
    {
      '@type': 'WebSite',
      '@id': `${addressOf('/')}#site`,
      url: addressOf('/'),
      name: title,
      alternateName: 'Sourceline',
      description,
      inLanguage: 'en',
    },
  ];
}
