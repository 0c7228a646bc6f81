/**
 * The words that time is said with, in lower case. A word may be several things: "second" is an
 * ordinal and a unit, "may" a month and an auxiliary, "fall" a season and a verb.
 */

/**
 * The time of a clause, as far as its verb tells. "was due", "had planned" were ahead of then;
 * "flies on Friday" is scheduled, in the present.
 */
export type Tense = 'past' | 'present' | 'future' | 'future in the past' | 'scheduled';

/** It tells of what lies ahead, of now or of then. */
export const isAheadIn = (tense: Tense | null): boolean =>
  tense === 'future' || tense === 'future in the past' || tense === 'scheduled';

export const units = [
  'second',
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
] as const;
export type Unit = (typeof units)[number];

/** Whether a clock counts it, and no calendar. */
export const isClockUnit = (unit: string): boolean =>
  unit === 'hour' || unit === 'minute' || unit === 'second';

/** TIMEX3 codes. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';
export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

export interface Word {
  /** 1 to 12. */
  readonly month?: number;
  /** 1 is Monday, 7 is Sunday, as ISO 8601. */
  readonly weekday?: number;
  /** Short for a name, so that a full stop may belong to it. */
  readonly short?: true;
  readonly unit?: Unit;
  readonly plural?: true;
  readonly season?: Season;
  readonly part?: PartOfDay;
  readonly cardinal?: number;
  readonly ordinal?: number;
  /** "few", "several": a number nobody gives. */
  readonly vague?: true;
  /** Units away, from now or from the story: "last" is -1 from now, "following" +1 from the story. */
  readonly shift?: { readonly by: -1 | 0 | 1; readonly from: 'now' | 'story' };
  /** "early", "mid", "late". */
  readonly portion?: 'START' | 'MID' | 'END';
  /** "daily", "annual": how often. */
  readonly often?: string;
  /** "now", "recently": a whole expression without a place on the calendar. */
  readonly reference?: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
  /** May be part of an expression, and does not only tell the tense. */
  readonly opens?: true;
  /** What it tells about the time of its clause. */
  readonly tense?: Tense;
}

export const lexicon = new Map<string, Word>();

function know(words: string, what: Word): void {
  const opens = what.tense === undefined ? { opens: true as const } : {};
  for (const word of words.split(' '))
    lexicon.set(word, { ...lexicon.get(word), ...what, ...opens });
}

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
for (const [index, name] of months.entries()) {
  know(name, { month: index + 1 });
  if (name.length > 4) know(name.slice(0, 3), { month: index + 1, short: true });
}
know('sept', { month: 9, short: true });

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
for (const [index, name] of weekdays.entries()) {
  know(name, { weekday: index + 1 });
  know(`${name}s`, { weekday: index + 1, plural: true });
  know(name.slice(0, 3), { weekday: index + 1, short: true });
}
know('tues', { weekday: 2, short: true });
know('thur thurs', { weekday: 4, short: true });

for (const unit of units) {
  know(unit, { unit });
  know(unit === 'century' ? 'centuries' : `${unit}s`, { unit, plural: true });
}
know('sec secs', { unit: 'second', plural: true });
know('min mins', { unit: 'minute', plural: true });
know('hr hrs', { unit: 'hour', plural: true });
know('yr yrs', { unit: 'year', plural: true });

know('spring springtime', { season: 'SP' });
know('summer summertime', { season: 'SU' });
know('autumn fall', { season: 'FA' });
know('winter wintertime', { season: 'WI' });
know('summers', { season: 'SU', plural: true });
know('winters', { season: 'WI', plural: true });

know('morning dawn daybreak sunrise', { part: 'MO' });
know('noon midday noontime', { part: 'MI' });
know('afternoon', { part: 'AF' });
know('evening dusk sunset', { part: 'EV' });
know('night nighttime midnight', { part: 'NI' });
know('daytime', { part: 'DT' });
know('mornings', { part: 'MO', plural: true });
know('afternoons', { part: 'AF', plural: true });
know('evenings', { part: 'EV', plural: true });
know('nights', { part: 'NI', plural: true });

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
for (const [value, name] of ones.split(' ').entries()) know(name, { cardinal: value });
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
for (const [index, name] of tens.split(' ').entries()) know(name, { cardinal: 20 + 10 * index });
know('dozen', { cardinal: 12 });
know('hundred', { cardinal: 100 });
know('thousand', { cardinal: 1000 });
know('half', { cardinal: 0.5 });

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
for (const [index, name] of ordinals.split(' ').entries()) know(name, { ordinal: index + 1 });
know('thirtieth', { ordinal: 30 });

know('few several many some numerous countless various', { vague: true });

know('last past', { shift: { by: -1, from: 'now' } });
know('this current', { shift: { by: 0, from: 'now' } });
know('next coming upcoming', { shift: { by: 1, from: 'now' } });
know('previous preceding prior', { shift: { by: -1, from: 'story' } });
know('that same', { shift: { by: 0, from: 'story' } });
know('following subsequent ensuing succeeding', { shift: { by: 1, from: 'story' } });

know('early beginning start', { portion: 'START' });
know('mid middle', { portion: 'MID' });
know('late end close', { portion: 'END' });

know('daily everyday', { often: 'P1D' });
know('nightly', { often: 'P1D' });
know('weekly', { often: 'P1W' });
know('biweekly fortnightly', { often: 'P2W' });
know('monthly', { often: 'P1M' });
know('quarterly', { often: 'P3M' });
know('annual annually yearly', { often: 'P1Y' });
know('hourly', { often: 'PT1H' });
know('biannual biannually semiannual semiannually', { often: 'P6M' });
know('biennial biennially', { often: 'P2Y' });

know(
  'moment present future date recent former dry rainy monsoon ago time period term hours history',
  {},
);
know('now currently presently nowadays', { reference: 'PRESENT_REF' });
know('recently lately', { reference: 'PAST_REF' });
know('soon', { reference: 'FUTURE_REF' });

know(
  'was were had did said told announced came went began took made became left gave got found held sent fell rose met spoke saw won lost cut led ran put built wrote bought sold ' +
    'hit grew kept felt stood struck drove drew spent paid brought thought knew broke chose rode sought fought taught caught thrown shot sank sprang swore blew flew overthrew withdrew quit set stole shook' +
    ' has have been ’ve',
  { tense: 'past' },
);
know(
  'will shall wo ll would could might may should can must plans plan planning expects expect expecting hopes hope hoping intends intend aims aim due scheduled slated expected planned forecast anticipated projected upcoming',
  { tense: 'future' },
);
know(
  'is are am does do says say ends begins starts opens closes expires takes goes leaves arrives returns comes falls faces launches indicate indicates shows remains continues',
  { tense: 'present' },
);
