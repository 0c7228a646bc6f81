/** How long: "two weeks", "27-year", "more than a decade", "the past three months", "months-long". */
import type { Unit } from '../lexicon';
import { readCount } from '../numbers';
import type { Phrase } from '../phrase';
import type { Token } from '../tokens';
import { readCountedShift, readShiftWord, unitAt } from './shifts';
import { wordSet } from '../word-set';

function found(first: number, end: number, rule: string, unit: Unit, count: number | null): Phrase {
  return { first, end, rule, meaning: { kind: 'duration', unit, count } };
}

/** Words that say about how much, and belong to the expression. */
const hedges: readonly (readonly string[])[] = [
  ['a', 'little', 'more', 'than'],
  ['a', 'little', 'over'],
  ['little', 'more', 'than'],
  ['no', 'more', 'than'],
  ['no', 'less', 'than'],
  ['not', 'more', 'than'],
  ['more', 'than'],
  ['less', 'than'],
  ['fewer', 'than'],
  ['longer', 'than'],
  ['at', 'least'],
  ['at', 'most'],
  ['close', 'to'],
  ['as', 'little', 'as'],
  ['as', 'long', 'as'],
  ['up', 'to'],
  ['just', 'over'],
  ['just', 'under'],
  ['well', 'over'],
  ['about'],
  ['around'],
  ['approximately'],
  ['roughly'],
  ['almost'],
  ['nearly'],
  ['over'],
  ['under'],
  ['some'],
  ['just'],
  ['only'],
  ['another'],
  ['barely'],
  ['mere'],
  ['next'],
];

/** "more than two years": a hedge, then what it hedges. */
export function readHedgedDuration(tokens: readonly Token[], at: number): Phrase | null {
  const word = tokens[at]?.lower;
  for (const hedge of hedges) {
    if (hedge[0] !== word || !hedge.every((part, index) => tokens[at + index]?.lower === part))
      continue;
    const from = at + hedge.length;
    const inner =
      readCountedShift(tokens, from) ??
      readCountedUnits(tokens, from) ??
      readHyphenated(tokens, from) ??
      (tokens[from]?.word.unit && !tokens[from]?.word.plural && word === 'another'
        ? found(from, from + 1, 'count-units', tokens[from].word.unit, 1)
        : null);
    if (!inner) continue;
    if (word === 'another' && inner.meaning.kind === 'duration' && inner.meaning.unit === 'second')
      continue;
    return { ...inner, first: at };
  }
  return null;
}

/** "two weeks", "a decade", "several months", "half an hour", "two bloody weeks", "two consecutive years". */
export function readCountedUnits(tokens: readonly Token[], at: number): Phrase | null {
  const count = readCount(tokens, at);
  if (!count) return null;
  const token = tokens[at];
  const article = token?.lower === 'a' || token?.lower === 'an';
  const before = tokens[at - 1];
  if (
    token?.kind === 'number' &&
    before &&
    token.gap === 'none' &&
    (before.lower === '.' || before.lower === '$' || before.kind !== 'mark')
  )
    return null;
  let noun = count.end;
  if (tokens[noun]?.lower === '-' && tokens[noun]?.gap === 'none') return null;
  if (adjectives.has(tokens[noun]?.lower ?? '')) noun++;
  const unit = unitAt(tokens, noun);
  const unitToken = tokens[noun];
  if (!unit || !unitToken || unitToken.gap === 'blank line') return null;
  if (unit === 'second' && !unitToken.word.plural) return null;
  if (unit === 'quarter' && (article || !unitToken.word.plural || count.count === null))
    return null;
  if (article && unitToken.word.plural && count.end === at + 1) return null;
  if (unit === 'weekend' && count.count === 1) return null;
  if (token?.word.vague && token.lower === 'some' && !unitToken.word.plural) return null;
  if (unitToken.lower === 'minute' && article) {
    const next = tokens[noun + 1]?.lower;
    if (next && !/^[.,;)]$/.test(next)) return null;
  }
  if (token?.lower === 'half' && unit === 'day') return null;
  const hyphen = tokens[noun + 1];
  if (hyphen?.lower === '-' && hyphen.gap === 'none' && tokens[noun + 2]?.gap === 'none')
    return null;
  return found(at, noun + 1, 'count-units', unit, count.count);
}

const adjectives = wordSet(`
  full consecutive straight whole more long bloody short additional entire solid successive
  working business brutal relatively or odd single further
`);

/** "27-year", "three-day", "18-month-long", "month-long", "year-long", "decades-long". "25-year-old" tells an age: P25Y. */
export function readHyphenated(tokens: readonly Token[], at: number): Phrase | null {
  const bare = tokens[at];
  if (
    bare?.word.unit &&
    tokens[at + 1]?.lower === '-' &&
    tokens[at + 2]?.lower === 'long' &&
    tokens[at + 2]?.gap === 'none'
  )
    return found(at, at + 3, 'unit-long', bare.word.unit, bare.word.plural ? null : 1);
  const count = readCount(tokens, at);
  if (!count || bare?.lower === 'a' || bare?.lower === 'an' || count.end <= at) return null;
  const hyphen = tokens[count.end];
  if (hyphen?.lower !== '-' || hyphen.gap !== 'none') return null;
  const unitToken = tokens[count.end + 1];
  if (!unitToken?.word.unit || unitToken.gap !== 'none') return null;
  let end = count.end + 2;
  const long =
    tokens[end]?.lower === '-' && tokens[end + 1]?.gap === 'none'
      ? tokens[end + 1]?.lower
      : undefined;
  if (long === 'old' || long === 'olds') return null;
  if (long === 'long') end += 2;
  if (unitToken.lower === 'quarter' || unitToken.lower === 'weekend') return null;
  return found(at, end, 'count-unit-compound', unitToken.word.unit, count.count);
}

/** "the last two weeks", "the past few years", "the four previous weeks", "the first ten months". */
export function readShiftedUnits(tokens: readonly Token[], at: number): Phrase | null {
  const shift = readShiftWord(tokens, at);
  if (shift) {
    const count = readCount(tokens, shift.end);
    if (count && tokens[shift.end]?.lower !== 'a') {
      const noun = adjectives.has(tokens[count.end]?.lower ?? '') ? count.end + 1 : count.end;
      const unit = unitAt(tokens, noun);
      if (unit && shift.word !== 'current')
        return found(at, noun + 1, 'shift-count-units', unit, count.count);
    }
    const token = tokens[shift.end];
    const unit = token?.word.plural ? unitAt(tokens, shift.end) : null;
    if (
      unit &&
      token &&
      token.gap !== 'none' &&
      shift.word !== 'current' &&
      shift.word !== 'this' &&
      shift.word !== 'that' &&
      (shift.article || shift.word !== 'last')
    )
      return found(at, shift.end + 1, 'shift-units', unit, null);
    return null;
  }
  if (tokens[at]?.lower !== 'the') return null;
  const ordinal = tokens[at + 1]?.lower;
  if (
    ordinal === 'first' ||
    ordinal === 'final' ||
    ordinal === 'opening' ||
    ordinal === 'intervening' ||
    ordinal === 'closing'
  ) {
    const count = readCount(tokens, at + 2);
    const noun = count && tokens[at + 2]?.lower !== 'a' ? count.end : at + 2;
    const unit = unitAt(tokens, noun);
    if (unit && tokens[noun]?.word.plural)
      return found(
        at,
        noun + 1,
        'first-count-units',
        unit,
        noun > at + 2 ? (count?.count ?? null) : null,
      );
    return null;
  }
  const count = readCount(tokens, at + 1);
  if (!count || tokens[at + 1]?.lower === 'half') return null;
  const shiftWord = tokens[count.end];
  const noun =
    shiftWord?.word.shift || shiftWord?.lower === 'remaining' ? count.end + 1 : count.end;
  const unit = unitAt(tokens, noun);
  if (!unit || !tokens[noun]?.word.plural || unit === 'second' || unit === 'quarter') return null;
  if (tokens[at + 1]?.capital) return null;
  return found(at, noun + 1, 'the-count-units', unit, count.count);
}

const beforeBareUnits = wordSet(`
  for in within after over took take takes lasted last spent of than with many and or by until
  before
`);

/** "for years", "weeks of fighting", "recent months", "many years", "over the years". */
export function readBareUnits(tokens: readonly Token[], at: number): Phrase | null {
  const token = tokens[at];
  if (token?.lower === 'recent' || token?.lower === 'coming') {
    const unit = unitAt(tokens, at + 1);
    if (unit && tokens[at + 1]?.word.plural) return found(at, at + 2, 'recent-units', unit, null);
    return null;
  }
  if (!token?.word.plural || !token.word.unit || token.gap === 'none') return null;
  const { unit } = token.word;
  if (
    token.lower === 'seconds' ||
    token.lower === 'minutes' ||
    token.lower === 'quarters' ||
    token.lower.length < 4
  )
    return null;
  const before = tokens[at - 1]?.lower ?? '';
  const after = tokens[at + 1]?.lower ?? '';
  if (unit === 'hour' && before !== 'for' && after !== 'of') return null;
  if (before === 'of' && unit !== 'decade' && unit !== 'century') return null;
  if (before === 'and' && tokens[at - 2]?.word.unit === undefined) return null;
  const cued =
    beforeBareUnits.has(before) ||
    (after === 'of' && before !== 'the') ||
    tokens[at - 1]?.word.plural;
  return cued ? found(at, at + 1, 'units', unit, null) : null;
}

/** "the first week", said of a count that stands before another: "60 to 90 days", "ten or twelve years". */
export function readCountBeforeUnits(tokens: readonly Token[], at: number): Phrase | null {
  const first = readCount(tokens, at);
  const token = tokens[at];
  if (!first || first.count === null || token?.lower === 'a' || token?.lower === 'half')
    return null;
  if (token?.kind === 'number' && token.gap === 'none' && tokens[at - 1]?.lower !== '(')
    return null;
  const link = tokens[first.end];
  if (link?.lower !== 'to' && link?.lower !== 'or' && link?.lower !== 'and' && link?.lower !== '-')
    return null;
  const second = readCountedUnits(tokens, first.end + 1) ?? readHyphenated(tokens, first.end + 1);
  if (
    second?.meaning.kind !== 'duration' ||
    tokens[first.end + 1]?.lower === 'a' ||
    second.meaning.count === null
  )
    return null;
  if (link.lower === 'and' && tokens[at - 1]?.lower !== 'between') return null;
  return found(at, first.end, 'count-before-units', second.meaning.unit, first.count);
}
