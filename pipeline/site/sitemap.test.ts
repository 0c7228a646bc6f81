import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { robots, sitemap } from './sitemap';

beforeEach(() => vi.stubEnv('SITE_URL', 'https://example.org/some/path'));
afterEach(() => vi.unstubAllEnvs());

const page = (path: string, more = '') =>
  `<head><link rel="canonical" href="https://example.org/some/path${path}"/>${more}</head>`;

test('lists what stands where it says that it does, and may be shown', () => {
  const pages = new Map([
    ['sources/index.html', page('/sources/')],
    ['index.html', page('/')],
    ['events/new/index.html', page('/events/new/', '{"dateModified":"2026-11-22"}')],
    ['events/old/index.html', page('/events/new/')],
    ['print/index.html', page('/print/', '<meta name="robots" content="noindex"/>')],
    ['404.html', '<head></head>'],
  ]);
  expect(sitemap(pages)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://example.org/some/path/</loc></url>
<url><loc>https://example.org/some/path/events/new/</loc><lastmod>2026-11-22</lastmod></url>
<url><loc>https://example.org/some/path/sources/</loc></url>
</urlset>
`);
});

test('robots are told where the sitemap is', () => {
  expect(robots()).toContain('Sitemap: https://example.org/some/path/sitemap.xml\n');
});
