import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleFiles, findingsIn, inFolder } from './example-subject';
import { loadSubject } from './load-subject';

const names = Object.keys(exampleFiles) as (keyof typeof exampleFiles)[];
const scraps = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constantFrom('- ', ': ', '\n', '  ', '\t', '[', '{', '&a ', '*a', '!!map ', '"', "'", '>-\n'),
  fc.constantFrom('null', '__proto__: 1\n', 'constructor', '<<: *a\n', '2022', '---\n', '? '),
);

/** Cuts a stretch out of a file and puts a scrap there. */
const damage = fc.record({
  name: fc.constantFrom(...names),
  at: fc.nat(),
  length: fc.nat(20),
  scrap: scraps,
});

describe('damaged files', () => {
  it('give findings or a subject, and never an exception', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
        const files: Record<string, string> = { ...exampleFiles };
        for (const { name, at, length, scrap } of damages) {
          const before = files[name] ?? '';
          const start = at % (before.length + 1);
          files[name] = before.slice(0, start) + scrap + before.slice(start + length);
        }
        const { problems, subject } = inFolder(files, loadSubject);
        expect(subject === null).toBe(problems.some(({ severity }) => severity === 'error'));
        for (const line of findingsIn(files)) expect(line).toMatch(/^[^\p{Cc}\p{Zl}]+\.$/u);
      }),
      { numRuns: 200 },
    );
  });
});
