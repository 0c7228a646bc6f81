import { wordSet } from './timex/word-set';

const publishing = wordSet(`
  published updated posted date dated last modified on at first publication issued by of the and am pm a m p
  gmt utc est edt et
`);

/** Stands beside the date and hour of publication on a line of their own: "Last updated: 3 May 2021 at 4 p.m. GMT". */
export function isOfPublishing(lower: string): boolean {
  return publishing.has(lower);
}
