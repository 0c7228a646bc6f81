import { parseEdtf } from '../time/edtf';
import type { ReadingContext, TimeExpression } from './time-expression';
import type { CalendarDate } from './timex/calendar-date';
import { matchPhrases } from './timex/match-phrases';
import type { Phrase } from './timex/phrase';
import { resolve, type Resolved } from './timex/resolve';
import { storyAfter, type Story } from './timex/story';
import { tenseAround } from './timex/tense';
import { tokensOf, type Token } from './timex/tokens';

/** Given any text, returns its time expressions in the order of the text; none overlap. Never throws. */
export function findTimeExpressions(text: string, context: ReadingContext = {}): TimeExpression[] {
  const tokens = tokensOf(text);
  const genre = context.genre ?? 'news';
  const now = documentDateOf(context.documentDate);
  const phrases = matchPhrases(tokens, genre);
  const found: TimeExpression[] = [];
  const resolvedOnes: Resolved[] = [];
  let story: Story | null = null;
  for (const [index, phrase] of phrases.entries()) {
    const resolved = resolve(phrase, {
      genre,
      now,
      story: story?.date ?? null,
      besideYear: yearBeside(tokens, phrases, index),
      tense: tenseAround(tokens, phrase),
    });
    resolvedOnes.push(resolved);
    if (resolved.date && phrase.rule !== 'day-name')
      story = storyAfter(story, tokens, phrase, resolved.date, yearsAhead(phrases, index));
    const start = tokens[phrase.first]?.start ?? 0;
    const end = tokens[phrase.end - 1]?.end ?? start;
    found.push({
      start,
      end,
      text: text.slice(start, end),
      type: resolved.type,
      value: resolved.value,
      edtf: resolved.edtf,
      modifier: phrase.modifier ?? null,
      rule: phrase.rule,
      anchored: resolved.anchored,
      granularity: resolved.granularity,
    });
  }
  return found;
}

/** The next two years that are said, from `index` on. */
function yearsAhead(phrases: readonly Phrase[], index: number): number[] {
  const years: number[] = [];
  for (let next = index + 1; next < Math.min(phrases.length, index + 16); next++) {
    const meaning = phrases[next]?.meaning;
    if (meaning?.kind === 'calendar' && meaning.year !== undefined) years.push(meaning.year);
    if (years.length === 2) break;
  }
  return years;
}
function documentDateOf(text: string | undefined): CalendarDate | null {
  if (!text) return null;
  const match = /^(\d{4})(?:-?(\d\d)(?:-?(\d\d))?)?/.exec(text);
  if (!match) return null;
  const [, year, month, day] = match;
  const reading = parseEdtf([year, month, day].filter(Boolean).join('-'));
  if (!reading.ok) return null;
  if (day) return { precision: 'day', year: Number(year), month: Number(month), day: Number(day) };
  if (month) return { precision: 'month', year: Number(year), month: Number(month) };
  return { precision: 'year', year: Number(year) };
}

const links = new Set([
  ',',
  'and',
  'or',
  'to',
  '-',
  '&',
  'through',
  'until',
  'till',
  '/',
  'the',
  'in',
  'of',
  'between',
  'from',
]);

/** Year of the date that follows in the same breath: "January and February 1937", "between March and June 1941". */
function yearBeside(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  index: number,
): number | null {
  const phrase = phrases[index];
  if (phrase?.meaning.kind !== 'calendar' || phrase.meaning.year !== undefined) return null;
  const own = phrase.meaning;
  for (let next = index + 1; next < Math.min(phrases.length, index + 6); next++) {
    const other = phrases[next];
    const from = phrases[next - 1]?.end ?? 0;
    if (!other || other.meaning.kind !== 'calendar' || other.first - from > 3) return null;
    for (let at = from; at < other.first; at++)
      if (!links.has(tokens[at]?.lower ?? '')) return null;
    if (tokens[other.first]?.gap === 'blank line') return null;
    const { year, month } = other.meaning;
    if (year === undefined) continue;
    if (own.month !== undefined && month === undefined && other.meaning.season === undefined)
      return null;
    const over = own.month !== undefined && month !== undefined && own.month > month;
    return over ? year - 1 : year;
  }
  return null;
}
