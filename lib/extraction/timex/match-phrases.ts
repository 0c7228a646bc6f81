import type { Phrase } from './phrase';
import type { Token } from './tokens';
import { readDaysAfter, readDaysBefore } from './phrases/day-lists';
import { readSmallYear } from './phrases/year-alone';
import { longest, readDate } from './phrases/dates';
import {
  readBareUnits,
  readCountBeforeUnits,
  readCountedUnits,
  readHedgedDuration,
  readHyphenated,
  readShiftedUnits,
} from './phrases/durations';
import { readClock, readPartAlone, readPartShift } from './phrases/hours';
import { readReference } from './phrases/references';
import { readSet } from './phrases/sets';
import { readNarrativeTime } from './phrases/narrative-times';
import type { Genre } from '../time-expression';
import { wordSet } from './word-set';

const readers = [
  (tokens: readonly Token[], at: number) => readDate(tokens, at),
  readTimed,
  readPartShift,
  readSet,
  readShiftedUnits,
  readHedgedDuration,
  readHyphenated,
  readCountedUnits,
  readBareUnits,
  readCountBeforeUnits,
  readSmallYear,
  readReference,
  readPartAlone,
];
/** "He soon died": what was soon then is no time to come. */
function readReferenceInNarrative(tokens: readonly Token[], at: number): Phrase | null {
  return tokens[at]?.lower === 'soon' ? null : readReference(tokens, at);
}

const narrativeReaders = [
  ...readers.filter((reader) => reader !== readReference),
  readReferenceInNarrative,
  readNarrativeTime,
];

/** All expressions, from left to right: at each place the longest, then on from its end. */
export function matchPhrases(tokens: readonly Token[], genre: Genre): Phrase[] {
  const phrases: Phrase[] = [];
  const all = genre === 'narrative' ? narrativeReaders : readers;
  let at = 0;
  let daysBefore: Phrase[] = [];
  while (at < tokens.length) {
    if (!mayBegin(tokens, at)) {
      at++;
      continue;
    }
    daysBefore = readDaysBefore(tokens, at);
    const phrase = longest(all, tokens, at);
    if (daysBefore.length > 0 && (!phrase || phrase.end <= (daysBefore.at(-1)?.end ?? 0))) {
      phrases.push(...daysBefore);
      at = daysBefore.at(-1)?.end ?? at + 1;
      continue;
    }
    if (!phrase) {
      at++;
      continue;
    }
    phrases.push(phrase);
    at = phrase.end;
    for (const more of readDaysAfter(tokens, phrase)) {
      phrases.push(more);
      at = more.end;
    }
  }
  return phrases;
}

const openers = wordSet(`
  the a an per every each ' fiscal tonight today yesterday tomorrow overnight q long right these
  modern present recent more most not near very about around circa ca c approximately roughly
  almost nearly over under some just only another barely less fewer longer at close as up well no
  little earlier later beginning start end middle rest remainder twenties thirties forties fifties
  sixties seventies eighties nineties couple dozens hundreds thousands ad christmas boxing new
  easter good palm ash whit pentecost thanksgiving halloween valentine st labor labour memorial
  independence veterans armistice remembrance columbus bastille victory d noon midday midnight
  orthodox former future one latter outset onset small mere that dry moments fy rainy monsoon date mid
  final
`);

/** How far after an article or a hedge the first telling word stands: "a little more than two". */
const hedgeLength = 5;

/** A quick look, so that most words cost nothing. */
function mayBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'number' || token.word.opens) return true;
  if (!openers.has(token.lower)) return false;
  if (token.capital || !hedges.has(token.lower)) return true;
  for (let next = at + 1; next <= at + hedgeLength; next++) {
    const word = tokens[next];
    if (!word) return false;
    if (word.kind === 'number' || word.word.opens) return true;
    if (openers.has(word.lower) && !hedges.has(word.lower)) return true;
  }
  return false;
}

/** Openers that are common, and tell nothing by themselves. */
const hedges = wordSet(`
  the a an about around over under at as up no some only just more most less well close not
  very little
`);

/** An hour, with the day said beside it: "12:00 UTC Monday", "9:34 p.m., March 19 EST", "5 p.m. yesterday". */
function readTimed(tokens: readonly Token[], at: number): Phrase | null {
  const clock = readClock(tokens, at);
  if (!clock) return null;
  const comma = tokens[clock.end]?.lower === ',' ? clock.end + 1 : clock.end;
  const day = tokens[comma]?.gap === 'space' ? readDate(tokens, comma, 2) : null;
  if (day && !day.time && isDay(day))
    return { ...day, first: at, time: clock.time, rule: `clock-${day.rule}` };
  const part = tokens[clock.end]?.gap === 'space' ? readPartShift(tokens, clock.end) : null;
  if (part) return { ...part, first: at, time: clock.time, rule: `clock-${part.rule}` };
  return {
    first: at,
    end: clock.end,
    rule: 'clock',
    time: clock.time,
    meaning: { kind: 'hour', ofStory: true },
  };
}

function isDay({ meaning }: Phrase): boolean {
  if (meaning.kind === 'shift') return meaning.unit === 'day';
  return (
    meaning.kind === 'calendar' && (meaning.day !== undefined || meaning.weekday !== undefined)
  );
}
