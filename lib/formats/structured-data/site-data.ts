import type { Subject } from '../../model/subject';
import { siteRef } from './identity';
import type { AddressOf, SchemaNode } from './node';

/** The home page: the site as a whole. */
export function siteData(
  { title, description }: Subject,
  addressOf: AddressOf,
): readonly SchemaNode[] {
  return [
    {
      '@type': 'WebSite',
      ...siteRef(addressOf),
      url: addressOf('/'),
      name: title,
      alternateName: 'Sourceline',
      description,
      inLanguage: 'en',
    },
  ];
}
