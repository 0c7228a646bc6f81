import type { Metadata } from 'next';
import { publishedAddress } from '@/components/site/site-address';

/** The address under which the site is published: what pages name in canonical links is below it. */
export const siteUrl = new URL(publishedAddress('/'));

/** Title, description and canonical address of a page. `path` starts and ends with a slash. */
export function pageMetadata(title: string, description: string, path: string): Metadata {
  return { title, description, alternates: { canonical: path } };
}

/** Given text, returns at most `limit` characters of it, cut between words and closed with an ellipsis. */
export function shortened(text: string, limit = 200): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, text.lastIndexOf(' ', limit - 1)).replace(/[,;:–—-]$/, '')} …`;
}
