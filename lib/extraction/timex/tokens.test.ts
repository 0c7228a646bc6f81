import { expect, test } from 'vitest';
import { tokensOf, type Gap } from './tokens';

const rows: readonly (readonly [between: string, gap: Gap])[] = [
  ['', 'none'],
  [' ', 'space'],
  ['\n', 'line'],
  ['\r', 'line'],
  ['\r\n', 'line'],
  [' \r\n ', 'line'],
  ['\n\n', 'blank line'],
  ['\r\r', 'blank line'],
  ['\r\n\r\n', 'blank line'],
  ['\n\r', 'blank line'],
];

test.each(rows)('%j between two tokens', (between, gap) => {
  expect(tokensOf(`one${between}2`)[1]?.gap).toBe(gap);
});
