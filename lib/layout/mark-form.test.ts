import { expect, test } from 'vitest';
import { edtf } from '../time/edtf';
import { markForm } from './mark-form';

test.each([
  ['2022-02-16', 'day'],
  ['2022-02', 'within'],
  ['2021-21', 'within'],
  ['2022', 'within'],
  ['197X', 'within'],
  ['[2022-02-01..2022-02-15]', 'within'],
  ['[2022-02-01~..2022-02-15~]', 'within'],
  ['2022-01-10/2022-01-14', 'lasted'],
  ['2022-01-10/2022-01-14~', 'lasted'],
  ['2022-01-10~/2022-01-14~', 'about'],
  ['2022-02-13~', 'about'],
  ['2022?', 'about'],
  ['2022-02/..', 'open-end'],
  ['[2022..]', 'open-end'],
  ['../2021', 'open-start'],
])('%s is drawn as %s', (date, form) => {
  expect(markForm(edtf(date))).toBe(form);
});
