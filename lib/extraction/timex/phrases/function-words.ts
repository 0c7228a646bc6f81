import { wordSet } from '../word-set';

/** Words that follow a year, and not a number of things. */
export const functionWords = wordSet(`
  the a an and or but in on at of to by with from for as that which who when where while was
  is has had were did does this his its their her our he she it they we after before until
  through during between under over into because since if than there would could will saw also
  both not then onward onwards due via against among these those some all any no most such
  about however alone led began brought till so be been have marked made using following
  unless although though whereas across without within towards toward upon near around off out
  up down now only just even still again whereupon war elections series sales results earnings
  levels figures shows sees comes goes models
`);
