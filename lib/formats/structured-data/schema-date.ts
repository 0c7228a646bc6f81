import type { EdtfDate } from '../../time/edtf';
import { edtfType } from '../edtf-type';

/** A date that ISO 8601 cannot say, as what it is: EDTF. */
export interface TypedDate {
  readonly '@type': typeof edtfType;
  readonly '@value': string;
}

export type SchemaDate = string | TypedDate;

/** A year, a month or a day, or a time of one in UTC or with its offset: what ISO 8601 and schema.org know. */
const iso = /^-?\d{4}(-(0[1-9]|1[0-2])(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/;

/** Given one date as EDTF, returns it at its own precision: a month stays a month, "about" stays about. */
export function schemaDate(edtf: string): SchemaDate {
  if (!iso.test(edtf)) return typed(edtf);
  const isTime = edtf.includes('T');
  return isTime && !/(Z|[+-]\d\d:\d\d)$/.test(edtf) ? `${edtf}Z` : edtf;
}

const typed = (edtf: string): TypedDate => ({
  '@type': edtfType,
  '@value': edtf,
});

/**
 * When something began and ended, for schema.org: `2022-02` and not its first day. An end that is open
 * is left out. What happened some time within a stretch did not last all of it: it begins then, and the
 * stretch is said whole.
 */
export function schemaDates({ edtf, shape }: EdtfDate): {
  readonly startDate?: SchemaDate;
  readonly endDate?: SchemaDate;
} {
  if (shape !== 'interval') return { startDate: schemaDate(edtf) };
  const [first = '', last = ''] = edtf.split('/');
  const isOpen = (end: string) => end === '' || end === '..';
  return {
    ...(!isOpen(first) && { startDate: schemaDate(first) }),
    ...(!isOpen(last) && { endDate: schemaDate(last) }),
  };
}
