import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreementOf } from '../model/agreement';
import type { Subject } from '../model/subject';
import { epochOf } from '../time/civil';
import { edtf } from '../time/edtf';
import { agreementSince } from './agreement-since';
import { anySubject, dates } from './any-subject.test-support';
import { countsSince } from './counts-since';
import { subjectOn } from './subject-on';

const instants = [...dates.map((date) => countsSince(edtf(date))), epochOf(2021), epochOf(2024)];

test('what is known of the table by an instant is the table of what is known by then', () => {
  fc.assert(
    fc.property(anySubject, fc.constantFrom(...instants), (of, by) => {
      const subject = of as unknown as Subject;
      const then = agreementSince(subject)
        .filter(({ since }) => since <= by)
        .map(({ row, cells, pairs }) => ({
          id: row.event.id,
          cells: cells.flatMap((cell) => cell.findLast(({ since }) => since <= by)?.cell ?? []),
          pairs: pairs.filter(({ since }) => since <= by).map(({ pair }) => pair),
        }));
      const expected = agreementOf(subjectOn(subject, by)).map(({ event, cells, pairs }) => ({
        id: event.id,
        cells,
        pairs,
      }));
      expect(then).toEqual(expected);
    }),
  );
});
