/** Seasons, quarters, halves, decades and centuries. */
import type { CalendarMeaning, Meaning, Phrase } from '../phrase';
import type { Token } from '../tokens';
import { readOrdinal } from '../numbers';
import { readEra, readYear } from './years';
import { readShortYear } from './calendar';
import { functionWords } from './function-words';
import { readYearShift } from './shifts';
import { wordSet } from '../word-set';

/** [the] spring [of] 2021 · 2021 summer · summer '89 · the spring of that year · in winter. */
export function readSeason(tokens: readonly Token[], at: number): Phrase | null {
  const article = tokens[at]?.lower === 'the';
  const from = article ? at + 1 : at;
  const token = tokens[from];
  if (!token) return null;
  if (token.kind === 'number' && !article) {
    const year = readYear(tokens, at);
    const season = year && tokens[year.end]?.word.season;
    const glued = year && tokens[year.end]?.word.plural;
    if (year && season && !glued && tokens[year.end]?.lower !== 'fall')
      return found(at, year.end + 1, 'year-season', { kind: 'calendar', season, year: year.year });
    return null;
  }
  const { season } = token.word;
  if (
    !season ||
    token.word.plural ||
    (token.gap === 'none' && tokens[from - 1]?.lower !== '-' && tokens[from - 1]?.kind !== 'mark')
  )
    return null;
  const within = readWithin(tokens, from + 1);
  if (within)
    return found(at, within.end, 'season-year', { kind: 'calendar', season, ...within.meaning });
  if (!standsAsSeason(tokens, from, article)) return null;
  return found(at, from + 1, 'season', { kind: 'calendar', season });
}

function found(first: number, end: number, rule: string, meaning: Meaning): Phrase {
  return { first, end, rule, meaning };
}

/** [,] [of] 2021 · of last year · last year. */
function readWithin(
  tokens: readonly Token[],
  at: number,
): { meaning: Partial<CalendarMeaning>; end: number } | null {
  const mark = tokens[at]?.lower;
  const of = mark === 'of' || mark === 'in' || mark === ',';
  const from = of ? at + 1 : at;
  if (tokens[from]?.gap === 'blank line') return null;
  const fiscal = tokens[from]?.lower === 'fiscal';
  const yearAt = fiscal ? (tokens[from + 1]?.lower === 'year' ? from + 2 : from + 1) : from;
  const year = readYear(tokens, yearAt);
  if (year && (tokens[yearAt]?.gap !== 'none' || of))
    return { meaning: { year: year.year, fiscal: fiscal || undefined }, end: year.end };
  const short = readShortYear(tokens, from);
  if (short) return { meaning: { yearOfCentury: short.value }, end: short.end };
  if (mark === ',' || mark === 'in') return null;
  const shift = readYearShift(tokens, from);
  if (!shift || (!of && shift.meaning.kind === 'shift' && shift.meaning.shift.from === 'story'))
    return null;
  return { meaning: { within: shift.meaning }, end: shift.end };
}

const beforeSeason = wordSet(`
  in by until since during early mid late this that of for from to through till and or before
  after - into /
`);

/** "fall" is mostly a verb, and "spring" may be one; the others are seasons wherever they stand. */
function standsAsSeason(tokens: readonly Token[], at: number, article: boolean): boolean {
  const token = tokens[at];
  const before = (article ? tokens[at - 2] : tokens[at - 1])?.lower ?? '';
  const after = tokens[at + 1];
  if (after?.gap === 'none' && after.lower === '-' && !tokens[at + 2]?.word.season) return false;
  if (after?.capital && after.gap === 'space' && !isCampaign(after)) return false;
  if (token?.lower === 'fall') {
    if (article)
      return (before === 'in' || before === 'by' || before === 'during') && after?.lower !== 'of';
    return before === 'in' || before === 'by' || isCampaign(after);
  }
  if (article) return after?.lower !== 'of' && !isModifier(after);
  if (token?.lower === 'spring' && !isCampaign(after))
    return before !== 'to' && beforeSeason.has(before);
  return true;
}

const campaigns = wordSet(`
  offensive offensives campaign campaigns season semester term fighting uprising harvest
`);

function isCampaign(token: Token | undefined): boolean {
  return campaigns.has(token?.lower ?? '');
}

/** "the summer offensive": the article belongs to the other noun. */
function isModifier(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.gap === 'space' && !functionWords.has(token.lower);
}

const quarterNames = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['final', 4],
  ['1st', 1],
  ['2nd', 2],
  ['3rd', 3],
  ['4th', 4],
]);

/** [the] third quarter [of 2009] · third-quarter · Q3 2009 · 2Q · the second half of 2008 · first-half profit. */
export function readQuarter(tokens: readonly Token[], at: number): Phrase | null {
  const short = readShortQuarter(tokens, at);
  if (short) return short;
  const article = tokens[at]?.lower === 'the';
  let from = article ? at + 1 : at;
  const fiscalFirst = tokens[from]?.lower === 'fiscal';
  if (fiscalFirst) from++;
  const ordinal = readPartName(tokens, from);
  if (!ordinal) return null;
  const joined = tokens[ordinal.end]?.lower === '-';
  if (joined && article) return null;
  let unitAt = joined ? ordinal.end + 1 : ordinal.end;
  const fiscal = fiscalFirst || tokens[unitAt]?.lower === 'fiscal' || undefined;
  if (tokens[unitAt]?.lower === 'fiscal') unitAt++;
  const unit = tokens[unitAt]?.lower;
  const { value } = ordinal;
  if (unit !== 'quarter' && unit !== 'half') return null;
  const within = readWithin(tokens, unitAt + 1);
  const end = within?.end ?? unitAt + 1;
  const part = unit === 'quarter' ? { quarter: value } : { half: value };
  if (value < 1 || value > (unit === 'quarter' ? 4 : 2)) return null;
  const business = joined && businessNouns.has(tokens[end]?.lower ?? '');
  if (unit === 'half' && !within && !business) return null;
  return found(at, end, unit, { kind: 'calendar', ...part, fiscal, ...within?.meaning });
}

/** What has a first half outside sport. */
const businessNouns = wordSet(`
  profit profits results earnings sales net loss losses revenue revenues income report figures
`);

function readPartName(tokens: readonly Token[], at: number): { value: number; end: number } | null {
  const lower = tokens[at]?.lower ?? '';
  const named = quarterNames.get(lower);
  if (named) return { value: named, end: at + 1 };
  if (lower === 'latter') return { value: 2, end: at + 1 };
  const ordinal = readOrdinal(tokens, at);
  return ordinal && { value: ordinal.ordinal, end: ordinal.end };
}

/** "Q3 2009", "2Q", "H1 2010". */
function readShortQuarter(tokens: readonly Token[], at: number): Phrase | null {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first || second?.gap !== 'none') return null;
  const [letter, figure] = first.kind === 'number' ? [second, first] : [first, second];
  if (!letter.capital || (letter.lower !== 'q' && letter.lower !== 'h')) return null;
  if (figure.kind !== 'number' || figure.lower.length !== 1) return null;
  const half = letter.lower === 'h';
  const value = Number(figure.lower);
  if (value < 1 || value > (half ? 2 : 4)) return null;
  const within = readWithin(tokens, at + 2);
  if (half && !within) return null;
  const part = half ? { half: value } : { quarter: value };
  return found(at, within?.end ?? at + 2, half ? 'half' : 'quarter', {
    kind: 'calendar',
    ...part,
    ...within?.meaning,
  });
}

const decadeNames = new Map([
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
]);

/** [the] 1980s · the 470s BC · '80s · 70s · the eighties. */
export function readDecade(tokens: readonly Token[], at: number): Phrase | null {
  const article = tokens[at]?.lower === 'the';
  let from = article ? at + 1 : at;
  const named = decadeNames.get(tokens[from]?.lower ?? '');
  if (named !== undefined) {
    const aged = !article || tokens[at - 1]?.lower === 'into';
    return aged
      ? null
      : found(at, from + 1, 'decade-name', { kind: 'calendar', decade: named, noCentury: true });
  }
  if (tokens[from]?.lower === "'" && tokens[from + 1]?.gap === 'none') from++;
  const figures = tokens[from];
  if (figures?.kind !== 'number' || !figures.lower.endsWith('0')) return null;
  let s = from + 1;
  if (tokens[s]?.lower === "'" && tokens[s]?.gap === 'none') s++;
  if (tokens[s]?.lower !== 's' || tokens[s]?.gap !== 'none') return null;
  const value = Number(figures.lower);
  const before = tokens[at - 1]?.lower;
  if (
    before === 'his' ||
    before === 'her' ||
    before === 'their' ||
    before === 'my' ||
    before === '$'
  )
    return null;
  const era = readEra(tokens, s + 1);
  if (era?.era === 'BC')
    return found(at, era.end, 'decade-era', { kind: 'calendar', decade: -value - 8 });
  if (figures.lower.length === 4)
    return found(at, s + 1, 'decade', { kind: 'calendar', decade: value });
  if (figures.lower.length !== 2) return null;
  const marked = from > at;
  const cued =
    before === 'and' ||
    before === 'the' ||
    before === '-' ||
    before === 'early' ||
    before === 'late' ||
    before === 'mid' ||
    before === 'or' ||
    before === 'in' ||
    before === 'to';
  if (!marked && !cued) return null;
  return found(at, s + 1, 'decade-short', { kind: 'calendar', decade: value, noCentury: true });
}

/** [the] 19th century · eighteenth-century · the 4th century BC. */
export function readCentury(tokens: readonly Token[], at: number): Phrase | null {
  const from = tokens[at]?.lower === 'the' ? at + 1 : at;
  const ordinal = readOrdinal(tokens, from);
  if (!ordinal || ordinal.ordinal > 30) return null;
  const noun = tokens[ordinal.end]?.lower === '-' ? ordinal.end + 1 : ordinal.end;
  if (tokens[noun]?.word.unit !== 'century') return null;
  const era = readEra(tokens, noun + 1);
  const century = era?.era === 'BC' ? 1 - ordinal.ordinal * 100 : (ordinal.ordinal - 1) * 100;
  return found(at, era?.end ?? noun + 1, 'century', { kind: 'calendar', century });
}
