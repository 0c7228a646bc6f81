import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EpochMs } from '../model/units';
import { createTimeScale } from '../time/time-scale';
import { leftOutStretches } from './left-out-stretches';

const scale = createTimeScale({ start: 0 as EpochMs, end: 1000 as EpochMs }, 500, []);

test('every bin with anything left out lies in a stretch, and every stretch counts what is in it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 80 }),
      fc.constantFrom(1, 3, 10, 100),
      fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 5 }),
      (list, width, single) => {
        const bins = [{ start: 0 as EpochMs, width, counts: Uint32Array.from(list) }];
        const stretches = leftOutStretches(bins, single as EpochMs[], scale);
        const inView = list.filter((_, i) => i * width < 1000);
        const all = inView.reduce((sum, count) => sum + count, single.length);
        expect(stretches.reduce((sum, { count }) => sum + count, 0)).toBe(all);
        const holds = (from: number, to: number) =>
          stretches.some(({ range }) => range.start <= from && to <= range.end);
        inView.forEach((count, i) => {
          if (count > 0) expect(holds(i * width, (i + 1) * width)).toBe(true);
        });
        for (const t of single) expect(holds(t, t)).toBe(true);
        stretches
          .slice(1)
          .forEach(({ x0 }, i) => expect(x0 - stretches[i]!.x1).toBeGreaterThanOrEqual(1));
      },
    ),
  );
});
