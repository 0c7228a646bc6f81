import type { Metadata } from 'next';

/** The address under which the site is published; pages name it in canonical links. */
export const siteUrl = new URL(process.env.SITE_URL || 'http://localhost:3000');

/** Title, description and canonical address of a page. `path` starts and ends with a slash. */
export function pageMetadata(title: string, description: string, path: string): Metadata {
  return { title, description, alternates: { canonical: path } };
}

/** Given text, returns at most `limit` characters of it, cut between words and closed with an ellipsis. */
export function shortened(text: string, limit = 200): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, text.lastIndexOf(' ', limit - 1)).replace(/[,;:–—-]$/, '')} …`;
}
