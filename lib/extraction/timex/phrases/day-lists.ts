/** Days of a list, whose month stands with another: "6-7 February", "April 6 and 7", "December 14, 16, 2021". */
import { readOrdinal } from '../numbers';
import type { Phrase } from '../phrase';
import type { Token } from '../tokens';
import { wordSet } from '../word-set';
import { readBareDay } from './calendar';
import { functionWords } from './function-words';

const links = wordSet(', and or to - & through until till /');

/** "6-7 February": the days before the last, whose month stands after it. */
export function readDaysBefore(tokens: readonly Token[], at: number): Phrase[] {
  const days: { first: number; end: number; day: number }[] = [];
  let next = at;
  while (days.length < 5) {
    const from = tokens[next]?.lower === 'the' ? next + 1 : next;
    const day = readDayFigure(tokens, from);
    if (!day) return [];
    const link = tokens[day.end];
    if (!link || !links.has(link.lower)) {
      if (days.length === 0 || !link?.capital || !link.word.month) return [];
      return days.map(({ first, end, day: number }) => ({
        first,
        end,
        rule: 'day-of-list',
        meaning: { kind: 'calendar', day: number, month: link.word.month },
      }));
    }
    days.push({ first: next, end: day.end, day: day.day });
    next = day.end + 1;
    if (link.lower === ',' && tokens[next]?.lower === 'and') next++;
  }
  return [];
}

function readDayFigure(tokens: readonly Token[], at: number): { day: number; end: number } | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.lower.length > 2) return null;
  const before = tokens[at - 1];
  if (
    before?.lower === '$' ||
    before?.lower === '£' ||
    (token.gap === 'none' && before?.kind === 'word')
  )
    return null;
  const day = Number(token.lower);
  if (day < 1 || day > 31) return null;
  return { day, end: readOrdinal(tokens, at)?.end ?? at + 1 };
}

/** "April 6 and 7", "December 14, 16, 2021", "May 6 until 7th", "1915-17": what goes on without month or century. */
export function* readDaysAfter(tokens: readonly Token[], phrase: Phrase): Generator<Phrase> {
  const { meaning } = phrase;
  if (meaning.kind !== 'calendar' || phrase.time) return;
  const { month, day, year } = meaning;
  let last = phrase;
  if (month !== undefined && day !== undefined) {
    if (phrase.rule === 'figures') return;
    while (last.end < tokens.length) {
      const more = readNextDay(tokens, last, month, year ?? null);
      if (!more) return;
      yield more;
      last = more;
    }
  } else if (
    year !== undefined &&
    year > 0 &&
    month === undefined &&
    phrase.rule.endsWith('year')
  ) {
    const link = tokens[phrase.end];
    const figures = tokens[phrase.end + 1];
    if ((link?.lower !== '-' && link?.lower !== '/') || link.gap !== 'none') return;
    if (figures?.kind !== 'number' || figures.lower.length !== 2 || figures.gap !== 'none') return;
    const after = tokens[phrase.end + 2];
    if (after?.gap === 'none' && (after.kind === 'word' || after.lower === '-')) return;
    const full = Math.floor(year / 100) * 100 + Number(figures.lower);
    if (full <= year && !(full === year - 99)) return;
    yield {
      first: phrase.end + 1,
      end: phrase.end + 2,
      rule: 'year-of-range',
      meaning: { kind: 'calendar', year: full },
    };
  }
}

function readNextDay(
  tokens: readonly Token[],
  last: Phrase,
  month: number,
  yearSaid: number | null,
): Phrase | null {
  const link = tokens[last.end];
  if (!link || !links.has(link.lower) || link.gap === 'blank line') return null;
  let from = last.end + 1;
  if (link.lower === ',' && tokens[from]?.lower === 'and') from++;
  if (tokens[from]?.lower === 'the') from++;
  const ordinal = readOrdinal(tokens, from);
  const read =
    ordinal && tokens[from]?.kind === 'number'
      ? { value: ordinal.ordinal, end: ordinal.end }
      : readBareDay(tokens, from);
  if (!read || read.value > 31) return null;
  const after = tokens[read.end];
  if (after?.capital && after.word.month) return null;
  const afterComma = after?.lower === ',' ? read.end + 1 : read.end;
  const year =
    yearSaid === null &&
    tokens[afterComma]?.kind === 'number' &&
    tokens[afterComma]?.lower.length === 4 &&
    Number(tokens[afterComma]?.lower) < 2200
      ? Number(tokens[afterComma]?.lower)
      : null;
  const closed =
    after === undefined ||
    after.kind === 'mark' ||
    after.gap === 'blank line' ||
    functionWords.has(after.lower) ||
    year !== null;
  if (
    !closed ||
    (link.lower === ',' &&
      yearSaid === null &&
      year === null &&
      after?.lower !== ',' &&
      after?.lower !== 'and')
  )
    return null;
  if (year !== null)
    return {
      first: from,
      end: afterComma + 1,
      rule: 'day-of-list',
      meaning: { kind: 'calendar', day: read.value, month, year },
    };
  return {
    first: from,
    end: read.end,
    rule: 'day-of-list',
    meaning: { kind: 'calendar', day: read.value, month, year: yearSaid ?? undefined },
  };
}
