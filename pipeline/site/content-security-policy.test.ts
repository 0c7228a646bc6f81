import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentSecurityPolicy, withContentSecurityPolicy } from './content-security-policy';

const hashOf = (script: string) =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

test('names the hash of each inline script, and of no other', () => {
  const html = '<script src="/a.js"></script><script>one()</script><script id="x">two()</script>';
  const policy = contentSecurityPolicy(html);
  expect(policy).toContain(`script-src 'self' ${hashOf('one()')} ${hashOf('two()')};`);
  expect(policy).not.toContain('unsafe');
});

test('data is not named among what may run', () => {
  const data = '{"@context":"https://schema.org"}';
  const html = `<script type="application/ld+json">${data}</script>`;
  expect(contentSecurityPolicy(html)).toContain("script-src 'self';");
});

test('stands right after the charset, before any script', () => {
  const html = '<html><head><meta charSet="utf-8"/><script>one()</script></head></html>';
  expect(withContentSecurityPolicy(html)).toMatch(
    /^<html><head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy" content="default-src 'none';[^"]*"\/><script>/,
  );
});

test('a page without a charset is refused', () => {
  expect(() => withContentSecurityPolicy('<html></html>')).toThrow('no <meta charset>');
});
