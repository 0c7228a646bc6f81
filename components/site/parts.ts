/** One part of the site: a page or a folder of pages. */
export interface Part {
  readonly href: string;
  readonly words: string;
  /** Pages below these belong to it. */
  readonly holds: readonly string[];
  /** Whether the head of a page has it too, or only that of a wide one; a phone's menu and the foot of pages have all. */
  readonly inHead: 'always' | 'wide' | 'never';
  /** Whether a subject without documents has nothing there. */
  readonly needsDocuments: boolean;
}

const part = (
  words: string,
  href: string,
  more: Partial<Omit<Part, 'words' | 'href'>> = {},
): Part => ({ href, words, holds: [href], inHead: 'never', needsDocuments: false, ...more });

export const parts: readonly Part[] = [
  part('Timeline', '/', { holds: ['/events/', '/actors/'], inHead: 'always' }),
  part('Documents', '/sources/', { inHead: 'always', needsDocuments: true }),
  part('Agreement', '/agreement/', { inHead: 'wide', needsDocuments: true }),
  part('Predictions', '/predictions/', { inHead: 'wide', needsDocuments: true }),
  part('Ledger', '/ledger/'),
  part('Changes', '/changes/'),
  part('Method', '/method/', { inHead: 'always' }),
  part('Data', '/data/', { inHead: 'always' }),
];
