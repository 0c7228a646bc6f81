import type { Problem } from '../../lib/model/problem';
import type { RawSubject } from '../subject/raw-subject';

/**
 * One rule of the gate: given the files as read, returns what breaks it. A rule passes over what
 * could not be read, which has its own Problem, so that one mistake is reported once.
 */
export type Rule = (subject: RawSubject) => readonly Problem[];
