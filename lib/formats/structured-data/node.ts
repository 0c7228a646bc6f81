/** A node of JSON-LD in the words of schema.org. Properties that do not apply are left out. */
export interface SchemaNode {
  readonly '@type': string;
  readonly '@id'?: string;
  readonly [property: string]: unknown;
}

/** Given a path from the root of the site, returns the address under which it is published. */
export type AddressOf = (path: string) => string;

/** Nodes as one document, ready to stand between script tags: nothing in it can end them. */
export function structuredData(nodes: readonly SchemaNode[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes })
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/** The way from the timeline to a page: its title is the last step. */
export function breadcrumbs(
  addressOf: AddressOf,
  steps: readonly { readonly name: string; readonly path: string }[],
): SchemaNode {
  const all = [{ name: 'Timeline', path: '/' }, ...steps];
  const last = all.at(-1)?.path ?? '/';
  return {
    '@type': 'BreadcrumbList',
    '@id': `${addressOf(last)}#breadcrumbs`,
    itemListElement: all.map(({ name, path }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: addressOf(path),
    })),
  };
}
