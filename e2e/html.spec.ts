import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { mainFolder } from './playwright.config';

const out = join(import.meta.dirname, '..', mainFolder);

/** What HTML itself demands, and what assistive technology needs; how it is written is for Next to say. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // A list may have a name too, and says with it what it lists.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
  },
});

/** One page of each kind, the longest: `events/some-id/` stands for all events. */
function pagesByKind(): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  for (const file of files) {
    const kind = file.replace(/^(.+)\/[^/]+\/index\.html$/, '$1/*');
    const html = readFileSync(join(out, file), 'utf8');
    if (html.length > (pages.get(kind)?.length ?? 0)) pages.set(kind, html);
  }
  return pages;
}

test('a validator of HTML finds no fault in any kind of page', async () => {
  const pages = pagesByKind();
  expect([...pages.keys()]).toEqual(
    expect.arrayContaining(['index.html', '404.html', 'events/*', 'actors/*', 'sources/*']),
  );
  const broken = await validator.validateString('<p><a href="/"><button>no</button></a></p>');
  expect(broken.valid).toBe(false);
  for (const [kind, html] of pages) {
    const { results } = await validator.validateString(html, kind);
    const faults = results.flatMap(({ messages }) => messages);
    expect(
      faults.map(({ ruleId, message, column }) => `${ruleId} at ${column}: ${message}`),
      kind,
    ).toEqual([]);
  }
});
