import type { Token } from './tokens';

export interface Count {
  /** null where nobody gives it: "several". */
  readonly count: number | null;
  /** Token after the last. */
  readonly end: number;
}

/**
 * Given a place, reads a number in words or figures: "27", "1,500", "2.5", "a", "twenty-four",
 * "a hundred", "two and a half", "half a", "a few", "several", "a couple of", "a dozen". null if there is none.
 */
export function readCount(tokens: readonly Token[], at: number): Count | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number') return readFigures(tokens, at);
  const next = tokens[at + 1];
  if (token.lower === 'a' || token.lower === 'an') {
    if (!next || next.gap === 'none') return null;
    if (next.lower === 'few') return { count: null, end: at + 2 };
    if (next.lower === 'good' && tokens[at + 2]?.lower === 'few')
      return { count: null, end: at + 3 };
    if (next.lower === 'couple')
      return { count: null, end: tokens[at + 2]?.lower === 'of' ? at + 3 : at + 2 };
    if (next.lower === 'number' && tokens[at + 2]?.lower === 'of')
      return { count: null, end: at + 3 };
    if (next.lower === 'dozen' || next.lower === 'hundred' || next.lower === 'thousand')
      return readWords(tokens, at + 1);
    if (next.lower === 'half' && tokens[at + 2]?.lower === '-' && tokens[at + 3]?.lower === 'dozen')
      return { count: 6, end: at + 4 };
    if (next.lower === 'half') return { count: 0.5, end: at + 2 };
    return { count: 1, end: at + 1 };
  }
  if (token.lower === 'half') {
    const article = next?.lower === 'a' || next?.lower === 'an';
    return { count: 0.5, end: article ? at + 2 : at + 1 };
  }
  if (token.word.vague)
    return { count: null, end: tokens[at + 1]?.lower === 'more' ? at + 2 : at + 1 };
  if (token.lower === 'dozens' || token.lower === 'hundreds' || token.lower === 'thousands')
    return next?.lower === 'of' ? { count: null, end: at + 2 } : null;
  return readWords(tokens, at);
}

function readFigures(tokens: readonly Token[], at: number): Count | null {
  const token = tokens[at];
  if (!token) return null;
  let digits = token.lower;
  let end = at + 1;
  while (tokens[end]?.lower === ',' && tokens[end]?.gap === 'none' && isGroup(tokens[end + 1])) {
    digits += tokens[end + 1]?.lower ?? '';
    end += 2;
    if (digits.length > 12) return null;
  }
  const fraction = tokens[end + 1];
  if (tokens[end]?.lower === '.' && tokens[end]?.gap === 'none' && isGlued(fraction, 'number')) {
    digits += `.${fraction?.lower}`;
    end += 2;
  }
  if (digits.length > 12) return null;
  const fraction2 = readFraction(tokens, end);
  if (fraction2) return { count: Number(digits) + fraction2.count, end: fraction2.end };
  const scale = scales.get(tokens[end]?.lower ?? '');
  if (scale && tokens[end]?.gap === 'space') return { count: Number(digits) * scale, end: end + 1 };
  return addHalf(tokens, { count: Number(digits), end });
}

const scales = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
]);

/** "1/2" after a whole number and a space, or "½". */
function readFraction(tokens: readonly Token[], at: number): { count: number; end: number } | null {
  const [top, slash, bottom] = tokens.slice(at, at + 3);
  if (top?.lower === '½') return { count: 0.5, end: at + 1 };
  if (
    top?.kind !== 'number' ||
    top.gap !== 'space' ||
    slash?.lower !== '/' ||
    bottom?.kind !== 'number'
  )
    return null;
  if (
    slash.gap !== 'none' ||
    bottom.gap !== 'none' ||
    top.lower.length > 1 ||
    bottom.lower.length > 1 ||
    bottom.lower === '0'
  )
    return null;
  return { count: Number(top.lower) / Number(bottom.lower), end: at + 3 };
}

function isGroup(token: Token | undefined): boolean {
  return isGlued(token, 'number') && token?.lower.length === 3;
}

function isGlued(token: Token | undefined, kind: Token['kind']): boolean {
  return token?.kind === kind && token.gap === 'none';
}

function readWords(tokens: readonly Token[], at: number): Count | null {
  let end = at;
  let total = 0;
  let part = 0;
  for (;;) {
    const value = tokens[end]?.word.cardinal;
    if (value === undefined || (end > at && value === 0.5) || end > at + 8) break;
    if (value === 1000) {
      total += (part || 1) * 1000;
      part = 0;
    } else if (value === 100 || value === 12)
      part = value === 12 && end === at ? 12 : (part || 1) * value;
    else if (end > at && part % 10 !== 0) break;
    else if (part % 100 !== 0 && value >= 10) break;
    else part += value;
    end++;
    if (tokens[end]?.lower === '-' && tokens[end]?.gap === 'none' && isTensThenOnes(tokens, end))
      end++;
    else if (part >= 100 && tokens[end]?.lower === 'and' && tokens[end + 1]?.word.cardinal) end++;
  }
  if (end === at) return null;
  return addHalf(tokens, { count: total + part, end });
}

function isTensThenOnes(tokens: readonly Token[], hyphen: number): boolean {
  const before = tokens[hyphen - 1]?.word.cardinal ?? 0;
  const after = tokens[hyphen + 1];
  return before >= 20 && before < 100 && after?.gap === 'none' && (after.word.cardinal ?? 10) < 10;
}

/** "two and a half", "two and half", "two-and-a-half". */
function addHalf(tokens: readonly Token[], read: Count): Count {
  if (read.count === null) return read;
  let at = read.end;
  const hyphen = () => {
    if (tokens[at]?.lower === '-') at++;
  };
  hyphen();
  if (tokens[at]?.lower !== 'and') return read;
  at++;
  hyphen();
  if (tokens[at]?.lower === 'a') at++;
  hyphen();
  return tokens[at]?.lower === 'half' ? { count: read.count + 0.5, end: at + 1 } : read;
}

/** "third", "21st", "twenty-first". null if there is none. */
export function readOrdinal(
  tokens: readonly Token[],
  at: number,
): { ordinal: number; end: number } | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.word.ordinal) return { ordinal: token.word.ordinal, end: at + 1 };
  const next = tokens[at + 1];
  if (token.kind === 'number' && token.lower.length <= 3 && isGlued(next, 'word')) {
    const suffix = next?.lower;
    if (suffix === 'st' || suffix === 'nd' || suffix === 'rd' || suffix === 'th')
      return { ordinal: Number(token.lower), end: at + 2 };
  }
  const tens = token.word.cardinal ?? 0;
  if (tens >= 20 && tens < 100) {
    const onesAt = next?.lower === '-' ? at + 2 : at + 1;
    const ones = tokens[onesAt]?.word.ordinal;
    if (ones && ones < 10) return { ordinal: tens + ones, end: onesAt + 1 };
  }
  return null;
}
