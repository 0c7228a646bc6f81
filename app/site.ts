import type { Metadata } from 'next';
import { publishedAddress } from '@/components/site/site-address';

/** The address under which the site is published: what pages name in canonical links is below it. */
export const siteUrl = new URL(publishedAddress('/'));

/** A picture of a page for those who share it: `pipeline/cards` draws it. */
export interface Card {
  /** A path without its ending, such as `events/some-id`. */
  readonly name: string;
  readonly alt: string;
}

/** CSS px. */
export const cardPicture = { width: 1200, height: 630 } as const;

export const homeCard: Card = { name: 'home', alt: 'The timeline with its chapters, in small' };

type Alternates = NonNullable<NonNullable<Metadata['alternates']>['types']>;

/**
 * What a page says of itself to browsers, search and previews: title, description, canonical address
 * and card. `path` starts and ends with a slash. `types`: what other forms of it there are.
 */
export function pageMetadata(
  title: string,
  description: string,
  path: string,
  { name, alt }: Card = homeCard,
  types: Alternates = {},
): Metadata {
  const images = [{ url: `/cards/${name}.png`, alt, ...cardPicture, type: 'image/png' }];
  return {
    title,
    description,
    alternates: { canonical: path, types },
    openGraph: {
      title,
      description,
      url: path,
      siteName: 'Sourceline',
      locale: 'en_GB',
      type: 'website',
      images,
    },
    twitter: { card: 'summary_large_image', title, description, images },
  };
}

/** Given text, returns at most `limit` characters of it, cut between words and closed with an ellipsis. */
export function shortened(text: string, limit = 200): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, text.lastIndexOf(' ', limit - 1)).replace(/[,;:–—-]$/, '')} …`;
}
