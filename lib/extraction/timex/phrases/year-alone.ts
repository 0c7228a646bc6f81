/** Years that stand alone, and how they are told from numbers of things. */
import type { CalendarMeaning, Phrase } from '../phrase';
import type { Token } from '../tokens';
import { wordSet } from '../word-set';
import { readShortYear } from './calendar';
import { functionWords } from './function-words';
import { readEra, readYear } from './years';

function phrase(first: number, end: number, rule: string, meaning: CalendarMeaning): Phrase {
  return { first, end, rule, meaning };
}

/** A year that stands alone: "in 1789", "the 2003 elections", "(1955–1960)", "the year 1950", "the years 1955". */
export function readYearAlone(tokens: readonly Token[], at: number): Phrase | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.lower === 'the' || token.lower === 'year' || token.lower === 'years') {
    const noun = token.lower === 'the' ? at + 1 : at;
    if (tokens[noun]?.word.unit !== 'year') return null;
    const year = readYear(tokens, noun + 1);
    return year && phrase(at, year.end, 'year', { kind: 'calendar', year: year.year });
  }
  if (token.lower === 'fiscal' || (token.lower === 'fy' && token.capital)) {
    const joined = tokens[at + 1]?.lower === '-' ? at + 2 : at + 1;
    const from = tokens[joined]?.lower === 'year' ? joined + 1 : joined;
    const year = readYear(tokens, from);
    if (year)
      return phrase(at, year.end, 'fiscal-year', {
        kind: 'calendar',
        year: year.year,
        fiscal: true,
      });
    return null;
  }
  const short = readShortYear(tokens, at);
  if (short && yearCues.has(tokens[at - 1]?.lower ?? ''))
    return phrase(at, short.end, 'short-year', { kind: 'calendar', yearOfCentury: short.value });
  const year = readYear(tokens, at);
  if (!year) return null;
  if (tokens[year.end]?.lower === 'fiscal' && tokens[year.end + 1]?.lower === 'year')
    return phrase(at, year.end + 2, 'fiscal-year', {
      kind: 'calendar',
      year: year.year,
      fiscal: true,
    });
  const withEra = year.end > at + 1;
  if (!withEra && !standsAsYear(tokens, at)) return null;
  return phrase(at, year.end, withEra ? 'year-era' : 'year', { kind: 'calendar', year: year.year });
}

const yearCues = wordSet(`
  in of since by from until till to through between during before after and or early late mid
  for into circa ca c around about than ( - the was its their his our s summer fall spring
  winter autumn
`);

const marksOfQuantity = new Set(['$', '£', '€', '#', '№', '+', '=', '°', '¥', '@', '&']);

/** Are these four figures a year, and no number of things? The farther from our days, the more it takes. */
function standsAsYear(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = token?.gap === 'blank line' ? undefined : tokens[at - 1];
  const after = tokens[at + 1]?.gap === 'blank line' ? undefined : tokens[at + 1];
  if (!token || isGluedNumber(tokens, at)) return false;
  if (before && (marksOfQuantity.has(before.lower) || notBeforeYears.has(before.lower)))
    return false;
  if (isRange(tokens, at)) return true;
  if (after?.gap === 'space' && thingsCounted.has(after.lower)) return false;
  const counts = isPlural(after);
  const cue = before?.lower ?? '';
  const cued = yearCues.has(cue) || before?.word.month !== undefined;
  const value = Number(token.lower);
  if (value >= 1900 && value <= 2050) return !counts || (cued && cue !== 'of');
  const closed =
    after === undefined ||
    after.kind === 'mark' ||
    functionWords.has(after.lower) ||
    after.gap !== 'space' ||
    after.capital;
  if (value >= 1400) {
    const alone = before === undefined || (token.gap === 'line' && closed);
    return ((cued || alone) && !counts) || cue === 'in';
  }
  return (cue === 'in' || cue === 'since') && closed;
}

function isPlural(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    token.gap === 'space' &&
    !token.capital &&
    token.lower.endsWith('s') &&
    !functionWords.has(token.lower)
  );
}

/** Part of a longer number or of a name: "$1.1999", "A-2000", "2000-strong". */
function isGluedNumber(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (token?.gap === 'none' && before) {
    if (before.kind !== 'mark') return true;
    if (['.', ',', ':', '_'].includes(before.lower)) return true;
    const joined = tokens[at - 2];
    if (
      before.lower === '-' &&
      joined?.kind === 'word' &&
      before.gap === 'none' &&
      joined.lower !== 'mid' &&
      !joined.word.month &&
      !joined.word.season
    )
      return true;
  }
  if (after?.gap !== 'none') return false;
  if (after.lower === '%' || after.lower === '_' || after.lower === '°') return true;
  const next = tokens[at + 2];
  return (
    after.lower === '-' &&
    next?.gap === 'none' &&
    next.kind === 'word' &&
    next.lower !== 'present' &&
    !next.word.month &&
    !next.word.season
  );
}

/** "1861-1863", either end. */
function isRange(tokens: readonly Token[], at: number): boolean {
  const isYear = (token: Token | undefined) =>
    token?.kind === 'number' &&
    token.lower.length === 4 &&
    token.lower >= '1000' &&
    token.lower < '2200';
  return (
    (tokens[at + 1]?.lower === '-' && isYear(tokens[at + 2])) ||
    (tokens[at - 1]?.lower === '-' && tokens[at]?.gap === 'none' && isYear(tokens[at - 2]))
  );
}

const notBeforeYears = wordSet(`
  no number nos flight boeing page pages chapter article section room model series windows
  office some nearly approximately over another these those only total least most class
`);
const thingsCounted = wordSet(`
  people men women percent children million billion km m kg ft feet miles metres meters tons
  tonnes troops soldiers acres yards units words pounds dollars euros gmt utc est hours local
  more mg lb hp mhz rpm civilians workers employees jobs strong
`);

/** An era after a number of fewer than four figures is asked for where years before our era are told. */
export function readSmallYear(tokens: readonly Token[], at: number): Phrase | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.lower.length < 2 || token.lower.length > 3) return null;
  const before = tokens[at - 1];
  if (
    before?.lower === '$' ||
    (token.gap === 'none' && before?.lower !== '(' && before?.lower !== '-')
  )
    return null;
  const after = tokens[at + 1];
  if (after?.gap === 'none' && after.kind === 'word') return null;
  if (
    after?.gap === 'none' &&
    (after.lower === '%' ||
      ((after.lower === ',' || after.lower === '.') &&
        tokens[at + 2]?.kind === 'number' &&
        tokens[at + 2]?.gap === 'none'))
  )
    return null;
  if (
    after?.lower === '-' ||
    after?.lower === 'and' ||
    after?.lower === 'to' ||
    after?.lower === '/'
  ) {
    const other = tokens[at + 2];
    if (other?.kind === 'number' && readEra(tokens, at + 3)?.era === 'BC')
      return phrase(at, at + 1, 'year-before-era', {
        kind: 'calendar',
        year: 1 - Number(token.lower),
      });
  }
  return null;
}
