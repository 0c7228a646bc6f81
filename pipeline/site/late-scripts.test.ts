import { expect, test } from 'vitest';
import { withLateScripts } from './late-scripts';

const link = (name: string) =>
  `<link rel="preload" as="script" fetchPriority="low" media="(min-width: 45rem)" href="/site/_next/${name}.js" data-runs/>`;

test('each script of the framework is named once, where the first one stood', () => {
  const html =
    '<head><link rel="preload" as="font" href="/f.woff2"/><link rel="preload" as="script" fetchPriority="low" href="/site/_next/c.js"/>' +
    '<script src="/site/_next/a.js" async=""></script><script src="/site/_next/b.js" async=""></script><script src="/site/first-paint.js"></script></head>' +
    '<body><p>&lt;script src="/site/_next/d.js" async=""&gt;</p><script src="/site/_next/c.js" async=""></script><script>1 < 2</script></body>';
  expect(withLateScripts(html)).toBe(
    `<head><link rel="preload" as="font" href="/f.woff2"/>${link('a')}${link('b')}${link('c')}<script src="/site/first-paint.js"></script></head>` +
      '<body><p>&lt;script src="/site/_next/d.js" async=""&gt;</p><script>1 < 2</script></body>',
  );
});

test('a page without scripts stays as it is', () => {
  const html = '<head><link rel="preload" as="font" href="/f.woff2"/></head><body>1</body>';
  expect(withLateScripts(html)).toBe(html);
});
