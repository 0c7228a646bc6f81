import fc from 'fast-check';
import { parseEdtf, yearInEdtf } from './edtf';

const twoDigits = (n: number) => String(n).padStart(2, '0');
const year = fc.oneof(
  fc.integer({ min: -14e9, max: 14e9 }).map(yearInEdtf),
  fc.integer({ min: -999_999, max: 999_999 }).map(yearInEdtf),
  fc.integer({ min: -10_000, max: 10_000 }).map(yearInEdtf),
  fc.constantFrom('Y999999', 'Y-999999', 'Y00000', 'Y-00000', '9999', '-9999', '0000'),
);
const point = fc.oneof(
  year,
  fc
    .date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .chain((at) => fc.constantFrom(13, 16, 19, 23).map((n) => at.toISOString().slice(0, n)))
    .chain((text) => fc.constantFrom('', 'Z', '+05:30').map((offset) => text + offset)),
  fc.constantFrom('2004-XX', '2004-06-XX', 'Y-138e8', 'Y-138e8S3', 'Y171010000S3'),
  fc.constantFrom('202X', '20XX', '000X', '00XX', '-001X', '-99XX', '999X', '99XX'),
  fc
    .tuple(year, fc.constantFrom(1, 2, 11, 12, 21, 22, 23, 24))
    .map(([y, m]) => `${y}-${twoDigits(m)}`),
  fc
    .tuple(year, fc.integer({ min: 1, max: 12 }), fc.constantFrom(1, 15, 28, 29, 30, 31))
    .map(([y, m, d]) => `${y}-${twoDigits(m)}-${twoDigits(d)}`),
);
const marked = fc.tuple(point, fc.constantFrom('', '~', '?', '%')).map((parts) => parts.join(''));

/** Every shape and precision of date that parseEdtf accepts, to the last year it knows at both ends. */
export const edtfTexts = fc
  .oneof(
    marked,
    fc.tuple(marked, marked).map((ends) => ends.join('/')),
    marked.map((date) => `../${date}`),
    marked.map((date) => `${date}/..`),
    fc.tuple(marked, marked).map((ends) => `[${ends.join('..')}]`),
    marked.map((date) => `[..${date}]`),
    marked.map((date) => `[${date}..]`),
    fc.array(marked, { minLength: 1, maxLength: 3 }).map((dates) => `{${dates.join(',')}}`),
    fc.tuple(marked, marked, marked).map(([a, b, c]) => `[${a}..${b}]/${c}`),
  )
  .filter((text) => parseEdtf(text).ok);
