import type { Token } from '../tokens';

export interface ReadYear {
  /** Astronomical. */
  readonly year: number;
  readonly end: number;
}

/** "480 BC", "B.C. 480", "AD 70", "1789". Four figures, unless an era tells that it is a year. */
export function readYear(tokens: readonly Token[], at: number): ReadYear | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind !== 'number') {
    const end = readEra(tokens, at);
    const number = end && tokens[end.end];
    if (!end || !number || number.kind !== 'number' || number.lower.length > 4) return null;
    if (end.era === 'BC') return null;
    return { year: Number(number.lower), end: end.end + 1 };
  }
  if (token.lower.length > 4) return null;
  const value = Number(token.lower);
  const era = readEra(tokens, at + 1);
  if (era && value > 0) return { year: era.era === 'BC' ? 1 - value : value, end: era.end };
  if (token.lower.length !== 4 || value < 1000 || value > 2199) return null;
  const after = tokens[at + 1];
  if (after?.gap === 'none' && (after.kind === 'word' || isFraction(tokens, at + 1))) return null;
  return { year: value, end: at + 1 };
}

function isFraction(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]?.lower;
  const after = tokens[at + 1];
  return (
    (mark === '.' || mark === ',' || mark === ':') &&
    after?.kind === 'number' &&
    after.gap === 'none'
  );
}

/** "BC", "B.C.", "BCE", "AD", "A.D.", "CE". */
export function readEra(
  tokens: readonly Token[],
  at: number,
): { era: 'BC' | 'AD'; end: number } | null {
  const token = tokens[at];
  if (!token?.capital) return null;
  if (token.lower === 'bc' || token.lower === 'bce') return { era: 'BC', end: at + 1 };
  if (token.lower === 'ad' || token.lower === 'ce') return { era: 'AD', end: at + 1 };
  const second = tokens[at + 2];
  if (tokens[at + 1]?.lower !== '.' || second?.gap !== 'none') return null;
  const letters = token.lower + second.lower;
  if (letters !== 'bc' && letters !== 'ad') return null;
  const stop = tokens[at + 3];
  const end = stop?.lower === '.' && stop.gap === 'none' ? at + 4 : at + 3;
  return { era: letters === 'bc' ? 'BC' : 'AD', end };
}
