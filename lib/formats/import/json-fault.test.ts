import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonFaultAt } from './json-fault';

it.each([
  ['{"a": [}', 7],
  ['{"a": 1,}', 8],
  ['{"a" 1}', 5],
  ['[1 2]', 3],
  ['{"a": tru', 9],
  ['{"a": "x', 8],
  ['{"a": "x\n"}', 6],
  ['{"a": 1}}', 8],
  ['{"a": 01}', 6],
])('%j stops being JSON at %i', (text, at) => {
  expect(jsonFaultAt(text)).toBe(at);
});

it('lies at the end of whatever is cut off', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), fc.nat(), (json, seed) => {
      const cut = `[${json}`.slice(0, 1 + (seed % (json.length + 1)));
      expect(jsonFaultAt(cut)).toBe(cut.trimEnd().length);
    }),
  );
});
