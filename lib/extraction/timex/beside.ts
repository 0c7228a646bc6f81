/** What a phrase borrows from those beside it. */
import type { CalendarDate } from './calendar-date';
import type { Phrase } from './phrase';
import type { Token } from './tokens';
import { wordSet } from './word-set';

const listLinks = wordSet(', and or to - & through until till / the in of between from');

/** How many phrases a list may have before the one that says the year. */
const longestList = 6;

/**
 * The year of the date that ends a list or a span: 1937 for the January of "January and February
 * 1937", 1944 for the November of "from November to February 1945". null if there is none.
 */
export function yearBeside(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  index: number,
): number | null {
  const own = phrases[index]?.meaning;
  if (own?.kind !== 'calendar' || own.year !== undefined) return null;
  for (let next = index + 1; next < Math.min(phrases.length, index + longestList); next++) {
    const other = phrases[next];
    const from = phrases[next - 1]?.end ?? 0;
    if (other?.meaning.kind !== 'calendar' || !areLinked(tokens, from, other.first, listLinks))
      return null;
    const { year, month, season } = other.meaning;
    if (year === undefined) continue;
    if (own.month !== undefined && month === undefined && season === undefined) return null;
    const goesOver = own.month !== undefined && month !== undefined && own.month > month;
    return goesOver ? year - 1 : year;
  }
  return null;
}

const dayLinksBefore = wordSet('at around about by , @ from until before after');
const dayLinksAfter = new Set(['on', ',', 'of', 'local', 'time']);

/** Is the day of an hour said right before it: "Tuesday at 18:00", "May 6, around noon"? */
export function followsDay(tokens: readonly Token[], before: Phrase, hour: Phrase): boolean {
  return areLinked(tokens, before.end, hour.first, dayLinksBefore);
}

/** Is it said right after: "10 a.m. on Monday", "5:34 a.m. Baghdad time on 20 March"? */
export function precedesDay(tokens: readonly Token[], hour: Phrase, after: Phrase): boolean {
  const isPlace = tokens[hour.end]?.capital && tokens[hour.end + 1]?.lower === 'time';
  return areLinked(tokens, isPlace ? hour.end + 1 : hour.end, after.first, dayLinksAfter);
}

/** A day that an hour can belong to. */
export function isDay(date: CalendarDate | null | undefined): date is CalendarDate {
  return date?.precision === 'day' && date.day !== undefined && date.month !== undefined;
}

function areLinked(
  tokens: readonly Token[],
  from: number,
  to: number,
  links: ReadonlySet<string>,
): boolean {
  if (to - from > 3 || tokens[to]?.gap === 'blank line') return false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || !links.has(token.lower) || token.gap === 'blank line') return false;
  }
  return true;
}
