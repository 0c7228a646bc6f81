import { timeTimexOf } from './calendar-date';
import type { Meaning, Phrase } from './phrase';

/** The TIMEX3 value of a phrase that nothing dates: what it tells, with X for what it does not. */
export function unknownValue(phrase: Phrase, meaning: Meaning): string {
  const time = phrase.time ? timeTimexOf(phrase.time) : '';
  if (meaning.kind === 'hour') return `XXXX-XX-XX${time}`;
  if (meaning.kind === 'shift' && meaning.shift.by === null)
    return meaning.shift.direction === 1 ? 'FUTURE_REF' : 'PAST_REF';
  if (meaning.kind === 'calendar') {
    if (meaning.weekday !== undefined && meaning.month === undefined)
      return `XXXX-WXX-${meaning.weekday}${time}`;
    if (meaning.season) return `XXXX-${meaning.season}`;
    if (meaning.quarter) return `XXXX-Q${meaning.quarter}`;
    if (meaning.day && !meaning.month) return `XXXX-XX-${String(meaning.day).padStart(2, '0')}`;
    if (meaning.month) {
      const month = String(meaning.month).padStart(2, '0');
      return meaning.day
        ? `XXXX-${month}-${String(meaning.day).padStart(2, '0')}${time}`
        : `XXXX-${month}`;
    }
    return `XXXX${time}`;
  }
  if (meaning.kind === 'shift') {
    if (meaning.unit === 'year') return 'XXXX';
    if (meaning.unit === 'month') return 'XXXX-XX';
    if (meaning.unit === 'week') return 'XXXX-WXX';
  }
  return `XXXX-XX-XX${time}`;
}
