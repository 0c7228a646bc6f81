import { expect, test } from 'vitest';
import { embedCode } from './embed-code';
import { oembed } from './oembed';

test('the code of a frame holds nothing that ends an attribute', () => {
  const code = embedCode('https://example.org/?q=a&b="<', 'A "title" <b>', { width: 1, height: 2 });
  expect(code).toBe(
    '<iframe src="https://example.org/?q=a&amp;b=&quot;&lt;" title="A &quot;title&quot; &lt;b&gt;" width="1" height="2" loading="lazy" style="border:0;max-width:100%"></iframe>',
  );
});

const page = {
  title: 'A title',
  frame: 'https://example.org/embed/',
  size: { width: 800, height: 480 },
  provider: { name: 'Sourceline', url: 'https://example.org/' },
  thumbnail: null,
};

test('oEmbed 1.0: all that a rich answer must say', () => {
  const answer = oembed(page);
  expect(answer).toMatchObject({ type: 'rich', version: '1.0', width: 800, height: 480 });
  expect(answer.html).toContain('src="https://example.org/embed/"');
});

test('oEmbed 1.0: a thumbnail has all three of its fields, or none', () => {
  const fields = (answer: object) => Object.keys(answer).filter((key) => key.startsWith('thumb'));
  expect(fields(oembed(page))).toEqual([]);
  const thumbnail = { url: 'https://example.org/a.png', width: 1200, height: 630 };
  expect(fields(oembed({ ...page, thumbnail }))).toEqual([
    'thumbnail_url',
    'thumbnail_width',
    'thumbnail_height',
  ]);
});
