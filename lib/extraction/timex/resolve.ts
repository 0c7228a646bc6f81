import type { Anchor, TimeExpressionType, TimeGranularity } from '../time-expression';
import type { Bearings, Dated } from './bearings';
import { edtfOf, timexOf, type CalendarDate } from './calendar-date';
import { durationValue } from './duration-value';
import { isClockUnit } from './lexicon';
import { namedDate } from './named-date';
import { nthDate } from './nth-date';
import type { Meaning, Phrase, Shift } from './phrase';
import { shiftedDate } from './shifted-date';
import { unknownValue } from './unknown-value';

/** What a phrase means, reckoned. */
export interface Resolved {
  readonly type: TimeExpressionType;
  readonly value: string;
  readonly edtf: string | null;
  readonly anchored: Anchor;
  readonly granularity: TimeGranularity;
  /** null when it is no place on the calendar. */
  readonly date: CalendarDate | null;
}

export function resolve(phrase: Phrase, bearings: Bearings): Resolved {
  const { meaning } = phrase;
  switch (meaning.kind) {
    case 'duration': {
      const shifted = fromEvent(phrase, bearings);
      if (shifted) return shifted;
      return {
        type: 'DURATION',
        value: durationValue(meaning.unit, meaning.count),
        edtf: null,
        anchored: 'stated',
        granularity: granularityOfUnit(meaning.unit),
        date: null,
      };
    }
    case 'set':
      return {
        type: 'SET',
        value: meaning.value,
        edtf: null,
        anchored: 'none',
        granularity: 'unknown',
        date: null,
      };
    case 'reference':
      return {
        type: meaning.type ?? 'DATE',
        value: meaning.value,
        edtf: null,
        anchored: 'none',
        granularity: 'unknown',
        date: null,
      };
    default:
      return resolveDated(phrase, meaning, bearings);
  }
}

/** In a narrative "two days after the siege" is a date: the siege is what was told last. */
function fromEvent(phrase: Phrase, { genre, story, tense }: Bearings): Resolved | null {
  const { meaning } = phrase;
  if (genre !== 'narrative' || meaning.kind !== 'duration' || !meaning.fromEvent) return null;
  if (!story || meaning.count === null) return null;
  const shift: Shift = { by: meaning.count * meaning.fromEvent, from: 'story' };
  const bearings = { genre, story, tense, now: null, besideYear: null, besideDay: null };
  return resolveDated(phrase, { kind: 'shift', unit: meaning.unit, shift }, bearings);
}

function granularityOfUnit(unit: string): TimeGranularity {
  return isClockUnit(unit) ? 'time' : (unit as TimeGranularity);
}

function resolveDated(phrase: Phrase, meaning: Meaning, bearings: Bearings): Resolved {
  const hours = meaning.kind === 'shift' && isClockUnit(meaning.unit);
  const type = phrase.time || hours ? 'TIME' : 'DATE';
  const dated = dateOf(meaning, bearings);
  if (!dated) {
    const value = unknownValue(phrase, meaning);
    return {
      type,
      value,
      edtf: null,
      anchored: 'none',
      granularity: phrase.time ? 'time' : 'unknown',
      date: null,
    };
  }
  const { date, anchored } = dated;
  const value = timexOf(date, phrase.time) + (hours ? 'TXX' : '');
  return {
    type,
    value,
    edtf: edtfOf(date),
    anchored,
    granularity: phrase.time || hours ? 'time' : date.precision,
    date,
  };
}

/** The date that `meaning` names, or null when the bearings do not tell. */
function dateOf(meaning: Meaning, bearings: Bearings): Dated | null {
  switch (meaning.kind) {
    case 'calendar':
      return namedDate(meaning, bearings, meaning.within && dateOf(meaning.within, bearings));
    case 'shift': {
      const { samePeriodOf } = meaning;
      return shiftedDate(meaning, bearings, samePeriodOf ? dateOf(samePeriodOf, bearings) : null);
    }
    case 'nth': {
      const within = dateOf(meaning.within, bearings);
      return within && nthDate(meaning, within);
    }
    case 'hour': {
      const { story, now, genre, besideDay } = bearings;
      if (besideDay) return { date: besideDay, anchored: 'narrative' };
      if (story?.precision === 'day' && story.day && meaning.ofStory)
        return { date: story, anchored: 'narrative' };
      if (genre === 'news' && now?.precision === 'day' && meaning.ofStory)
        return { date: now, anchored: 'document' };
      return null;
    }
    default:
      return null;
  }
}
