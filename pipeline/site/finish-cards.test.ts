import { expect, test } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy';
import { withoutScripts } from './finish-cards';

const page =
  '<html lang="en"><head><script src="/first-paint.js"></script><link rel="preload" as="script" href="/a.js"/><link rel="preload" as="font" href="/a.woff2"/></head><body><p>Of scripts &lt;script&gt;</p><script>1 < 2</script></body></html>';

test('a card keeps what is read, and nothing that runs', () => {
  expect(withoutScripts(page)).toBe(
    '<html lang="en"><head><link rel="preload" as="font" href="/a.woff2"/></head><body><p>Of scripts &lt;script&gt;</p></body></html>',
  );
});

test('its policy allows no script at all', () => {
  expect(contentSecurityPolicy(page)).toContain("script-src 'self'");
  expect(contentSecurityPolicy(withoutScripts(page))).not.toContain('script-src');
});
