import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { TimelineEvent } from '@/lib/model/subject';
import { ImportedStatement } from './imported-statement';

const event = (text: string) =>
  ({ title: 'A wreck', statements: [{ text }] }) as unknown as TimelineEvent;

test('links out to a source that is not stored here, and says so', () => {
  const source = { title: 'A <b>log</b>', url: 'https://example.org/log?a=1&b=2' };
  const html = renderToStaticMarkup(
    <ImportedStatement event={event('It sank. <i>')} source={source} />,
  );
  expect(html).toContain('Source not stored here');
  expect(html).toContain('href="https://example.org/log?a=1&amp;b=2"');
  expect(html).toContain('rel="noopener noreferrer external"');
  expect(html).toContain('A &lt;b&gt;log&lt;/b&gt;');
  expect(html).toContain('It sank. &lt;i&gt;');
});

test('names a source without an address, and does not say the title twice', () => {
  const html = renderToStaticMarkup(
    <ImportedStatement event={event('A wreck')} source={{ title: 'A log' }} />,
  );
  expect(html).toContain('A log');
  expect(html).not.toContain('<a ');
  expect(html).not.toContain('A wreck');
});
