import { structuredData, type SchemaNode } from '@/lib/formats/structured-data/node';

/** What a page says of itself to machines, in the words of schema.org: data, which no browser runs. */
export function StructuredData({ nodes }: { nodes: readonly SchemaNode[] }) {
  return <script type="application/ld+json">{structuredData(nodes)}</script>;
}
