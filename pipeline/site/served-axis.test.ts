import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryFolder } from '../subject/subject-folder';

const textOf = (path: string) => readFileSync(join(repositoryFolder, path), 'utf8');

test('the stylesheet knows where the axis stands as it was prerendered', () => {
  const frame = textOf('components/axis/axis-frame.ts');
  const [, ...widths] = /width: isBesideEvent \? (\d+) : (\d+)/.exec(frame) ?? [];
  const height = Number(/height: (\d+),/.exec(frame)?.[1]);
  expect(widths).toHaveLength(2);
  const styles = textOf('app/styles/served.css');
  for (const width of widths) {
    const elsewhere = `not ((width: ${width}px) and (${height - 1}px < height < ${height + 1}px))`;
    const [, held] = styles.split(elsewhere);
    expect(held?.split('}')[0], width).toContain(`.axis-surface:has(> [width='${width}'])`);
  }
});
