import { expect, test } from 'vitest';
import { withCompileHints } from './compile-hints';

const runs = (name: string) => `<script src="/site/_next/static/chunks/${name}" async=""></script>`;
const long = `push(${'f'.repeat(30 << 10)})`;

test('the long scripts that a page runs at once say that all of them is called', () => {
  const pages = [`<head>${runs('a-1.js')}</head>`, `<body>${runs('b.js')}${runs('short.js')}`];
  const scripts = new Map([
    ['static/chunks/a-1.js', long],
    ['static/chunks/b.js', long],
    ['static/chunks/short.js', 'push(f)'],
    ['static/chunks/later.js', long],
  ]);
  const hinted = withCompileHints(pages, scripts);
  expect([...hinted.keys()]).toEqual(['static/chunks/a-1.js', 'static/chunks/b.js']);
  for (const text of hinted.values()) expect(text).toBe(`//# allFunctionsCalledOnLoad\n${long}`);
});

test('a script that a page only names is left as it is', () => {
  const html = `<p>&lt;script src="/_next/static/chunks/a.js" async=""></p><link href="/_next/static/chunks/a.js"/>`;
  expect(withCompileHints([html], new Map([['static/chunks/a.js', long]]))).toEqual(new Map());
});
