/** How often: "daily", "every two weeks", "each year", "per month", "three times a week", "Mondays". */
import { readCount, readOrdinal } from '../numbers';
import type { Phrase } from '../phrase';
import { durationValue } from '../duration-value';
import type { Token } from '../tokens';
import { unitAt } from './shifts';
import { wordSet } from '../word-set';

function found(first: number, end: number, rule: string, value: string): Phrase {
  return { first, end, rule, meaning: { kind: 'set', value } };
}

export function readSet(tokens: readonly Token[], at: number): Phrase | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.word.often) {
    if (token.capital && tokens[at + 1]?.capital) return null;
    if (token.gap === 'none' && tokens[at - 1]?.lower === '-') return null;
    return found(at, at + 1, 'often', token.word.often);
  }
  const part = tokens[at + 1]?.word;
  if (token.word.weekday && token.capital && part?.part && part.plural)
    return found(at, at + 2, 'weekday-parts', `XXXX-WXX-${token.word.weekday}T${part.part}`);
  if (token.lower === 'weekends') return found(at, at + 1, 'weekends', 'XXXX-WXX-WE');
  if (token.word.weekday && token.word.plural && token.capital)
    return found(at, at + 1, 'weekdays', `XXXX-WXX-${token.word.weekday}`);
  if (token.lower === 'every' || token.lower === 'each' || token.lower === 'per')
    return readEvery(tokens, at);
  if ((token.lower === 'a' || token.lower === 'an') && isRate(tokens, at)) {
    const unit = unitAt(tokens, at + 1);
    if (
      unit &&
      !tokens[at + 1]?.word.plural &&
      unit !== 'second' &&
      !shifts.has(tokens[at + 2]?.lower ?? '')
    )
      return found(at, at + 2, 'a-unit', durationValue(unit, 1));
  }
  return null;
}

const shifts = new Set(['ago', 'earlier', 'later', 'before', 'after', 'from', '-']);

function readEvery(tokens: readonly Token[], at: number): Phrase | null {
  const next = tokens[at + 1];
  if (!next || next.gap === 'none') return null;
  if (next.word.weekday && next.capital)
    return found(at, at + 2, 'every-weekday', `XXXX-WXX-${next.word.weekday}`);
  if (next.word.month && next.capital)
    return found(at, at + 2, 'every-month', `XXXX-${String(next.word.month).padStart(2, '0')}`);
  if (next.word.season && !next.word.plural)
    return found(at, at + 2, 'every-season', `XXXX-${next.word.season}`);
  if (next.word.part && !next.word.plural)
    return found(at, at + 2, 'every-part', `XXXX-XX-XXT${next.word.part}`);
  const other = next.lower === 'other' ? 2 : null;
  const from = other ? at + 2 : at + 1;
  const ordinal = other ? null : readOrdinal(tokens, from);
  const count = other || ordinal ? null : readCount(tokens, from);
  const end =
    ordinal?.end ?? (count && tokens[from]?.lower !== 'few' ? count.end : count ? from + 1 : from);
  const unit = unitAt(tokens, end);
  if (!unit || (unit === 'second' && end === from)) return null;
  return found(
    at,
    end + 1,
    'every-unit',
    durationValue(unit, other ?? ordinal?.ordinal ?? (count ? count.count : 1)),
  );
}

const rateWords = wordSet(`
  times time twice once thrice % percent per cent million billion thousand hundred dollars
  barrels pounds hours days euros units cents tons tonnes copies
`);
const notRate = wordSet(`
  in for within after about than of over nearly almost once half with to from by at during is
  was , . and or on only just spent lasted took later until be
`);

/** "15 a year", "$3 a day", "twice a week": is there something counted right before? */
function isRate(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || tokens[at]?.gap === 'blank line') return false;
  if (before.lower === 'once' || before.lower === 'twice') return true;
  if (before.kind === 'number' || rateWords.has(before.lower)) return true;
  if (notRate.has(before.lower) || before.kind === 'mark') return false;
  for (let back = 2; back <= 4; back++) {
    const token = tokens[at - back];
    if (!token || token.kind === 'mark') break;
    if (token.kind === 'number' || rateWords.has(token.lower) || token.word.cardinal)
      return before.lower.endsWith('s');
  }
  return false;
}
