import type { Genre } from '../time-expression';
import { followsDay, isDay, precedesDay, yearBeside } from './beside';
import { edtfOf, shiftDate, timexOf, type CalendarDate } from './calendar-date';
import type { Phrase } from './phrase';
import { resolve, type Resolved } from './resolve';
import { storyAfter, type Story } from './story';
import { endsSentence, tenseAround } from './tense';
import type { Token } from './tokens';

/** A phrase with what it means. */
export interface Reading {
  readonly phrase: Phrase;
  readonly resolved: Resolved;
}

/** Reads phrases from first to last, each in the light of those before it, and some of what follows. */
export function readPhrases(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  genre: Genre,
  now: CalendarDate | null,
): Reading[] {
  const readings: Reading[] = [];
  let story: Story | null = null;
  for (const [index, phrase] of phrases.entries()) {
    const read = (of: Phrase, day: CalendarDate | null) =>
      resolve(of, {
        genre,
        now,
        story: story?.date ?? null,
        besideYear: yearBeside(tokens, phrases, index),
        besideDay: day,
        tense: tenseAround(tokens, of),
      });
    let besideDay: CalendarDate | null = null;
    if (phrase.meaning.kind === 'hour') {
      const before = readings.at(-1);
      const after = phrases[index + 1];
      if (before && isDay(before.resolved.date) && followsDay(tokens, before.phrase, phrase))
        besideDay = before.resolved.date;
      else if (after && precedesDay(tokens, phrase, after)) {
        const { date } = read(after, null);
        if (isDay(date)) besideDay = date;
      }
    }
    const resolved = read(phrase, besideDay);
    readings.push({ phrase, resolved });
    const named = phrase.rule === 'day-name';
    if (resolved.date && !named)
      story = storyAfter(story, tokens, phrase, resolved.date, yearsAhead(phrases, index));
  }
  return readings.map((reading, index) => withEventDate(tokens, readings, index, genre) ?? reading);
}

/** How far ahead a year is looked for, in phrases. */
const yearReach = 15;

/** The next two years that are said after phrase `index`. */
function yearsAhead(phrases: readonly Phrase[], index: number): number[] {
  const years: number[] = [];
  for (let next = index + 1; next <= Math.min(phrases.length - 1, index + yearReach); next++) {
    const meaning = phrases[next]?.meaning;
    if (meaning?.kind === 'calendar' && meaning.year !== undefined) years.push(meaning.year);
    if (years.length === 2) break;
  }
  return years;
}

/** How far after "ten days after" the date of the event may stand, in tokens. */
const eventReach = 30;

/**
 * "Ten days after his conference with the president on December 7": still a duration, as TIMEX3 has
 * it, but with 17 December for its EDTF. A narrative means the date itself. null: nothing to reckon.
 */
function withEventDate(
  tokens: readonly Token[],
  readings: readonly Reading[],
  index: number,
  genre: Genre,
): Reading | null {
  const reading = readings[index];
  const event = readings[index + 1]?.resolved.date;
  const eventPhrase = readings[index + 1]?.phrase;
  const meaning = reading?.phrase.meaning;
  if (!reading || !event || !eventPhrase || meaning?.kind !== 'duration') return null;
  if (!meaning.fromEvent || meaning.count === null) return null;
  if (eventPhrase.first - reading.phrase.end > eventReach) return null;
  for (let at = reading.phrase.end; at < eventPhrase.first; at++)
    if (endsSentence(tokens, at)) return null;
  const date = shiftDate(event, meaning.unit, meaning.count * meaning.fromEvent);
  const edtf = edtfOf(date);
  if (edtf === null) return null;
  const dated = { edtf, granularity: date.precision, anchored: 'narrative' } as const;
  const resolved: Resolved =
    genre === 'narrative'
      ? { ...dated, type: 'DATE', value: timexOf(date), date }
      : { ...reading.resolved, ...dated };
  return { phrase: { ...reading.phrase, rule: 'unit-from-dated-event' }, resolved };
}
