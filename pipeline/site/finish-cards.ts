import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const themes = ['light', 'dark'] as const;

/** Given the HTML of a page, returns it without what runs, and without what would load it. */
export function withoutScripts(html: string): string {
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link\b(?=[^>]*\sas="script")[^>]*>/g, '');
}

/**
 * Makes the cards of a site, a folder each in `folder`, plain HTML, and gives each a copy in either theme, since
 * no script of theirs could choose one.
 */
export function finishCards(folder: string): void {
  if (!existsSync(folder)) return;
  const cards = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of cards) {
    const card = join(folder, name);
    const html = withoutScripts(readFileSync(join(card, 'index.html'), 'utf8'));
    rmSync(card, { recursive: true });
    mkdirSync(card);
    writeFileSync(join(card, 'index.html'), html);
    for (const theme of themes) {
      mkdirSync(join(card, theme));
      const themed = html.replace('<html ', `<html data-theme="${theme}" `);
      writeFileSync(join(card, theme, 'index.html'), themed);
    }
  }
}
