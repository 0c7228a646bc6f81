import { expect, test } from 'vitest';
import { siteAddress } from './site-address.mjs';

test.each([
  [undefined, 'http://localhost:3000', ''],
  ['', 'http://localhost:3000', ''],
  ['https://example.org', 'https://example.org', ''],
  ['https://example.org/', 'https://example.org', ''],
  ['https://example.org/some/base/path', 'https://example.org', '/some/base/path'],
  ['https://example.org:8443/some/', 'https://example.org:8443', '/some'],
])('%s', (text, origin, basePath) => {
  expect(siteAddress({ SITE_URL: text })).toEqual({ origin, basePath });
});

test.each([
  ['example.org', 'is not a web address'],
  ['ftp://example.org', 'is not a web address'],
  ['https://example.org/?a=b', 'is not the address of a folder'],
  ['https://example.org/two words', 'is not the address of a folder'],
  ['https://example.org//twice', 'is not the address of a folder'],
])('not %s', (text, words) => {
  expect(() => siteAddress({ SITE_URL: text })).toThrow(words);
});
