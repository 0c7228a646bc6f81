import { publishedAddress } from './site-address.mjs';

/** Of a page's head, in the way that Next writes it. */
const canonical = /<link rel="canonical" href="([^"]*)"/;
const hidden = /<meta name="robots" content="[^"]*noindex/;
const changed = /"dateModified":"(\d{4}-\d\d-\d\d)"/;

/** The address of a file of the site as a reader asks for it: `sources/index.html` is `/sources/`. */
const addressOf = (file: string) =>
  publishedAddress(`/${file.replace(/(^|\/)index\.html$/, '$1')}`);

/**
 * The sitemap, read off the pages as they are: each that says it stands where it stands, and that search
 * may show. What has moved, and what is for paper, names another address or none. A page that says when
 * it was changed is listed with it. `pages`: files of the site, with `/`, and their HTML.
 */
export function sitemap(pages: ReadonlyMap<string, string>): string {
  const entries = [...pages].flatMap(([file, html]) => {
    const address = addressOf(file);
    if (canonical.exec(html)?.[1] !== address || hidden.test(html)) return [];
    const date = changed.exec(html)?.[1];
    return [`<url><loc>${address}</loc>${date ? `<lastmod>${date}</lastmod>` : ''}</url>`];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries.sort(),
    '</urlset>',
    '',
  ].join('\n');
}

/** Every page may be read, and here they are listed. */
export function robots(): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${publishedAddress('/sitemap.xml')}\n`;
}
