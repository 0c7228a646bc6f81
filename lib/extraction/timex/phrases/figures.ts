/** Dates in figures alone. */
import type { CalendarMeaning, Phrase } from '../phrase';
import type { Token } from '../tokens';

/** The day that is named by its figures. */
export function readNineEleven(tokens: readonly Token[], at: number): Phrase | null {
  const [nine, slash, eleven, after] = tokens.slice(at, at + 4);
  if (nine?.lower !== '9' || slash?.lower !== '/' || eleven?.lower !== '11') return null;
  if (
    nine.gap === 'none' ||
    eleven.gap !== 'none' ||
    (after?.gap === 'none' && after.kind !== 'mark') ||
    after?.lower === '/'
  )
    return null;
  return found(at, at + 3, 'nine-eleven', { kind: 'calendar', year: 2001, month: 9, day: 11 });
}

/** 2021-12-14 · 2021/12/14 · 12/14/2021 · 14/12/21 · 14.12.2021 · 11-02-89. */
export function readNumericDate(tokens: readonly Token[], at: number): Phrase | null {
  const [a, mark, b, sameMark, c] = tokens.slice(at, at + 5);
  if (!a || !b || !c || !mark || !sameMark || mark.lower !== sameMark.lower) return null;
  if (a.kind !== 'number' || b.kind !== 'number' || c.kind !== 'number') return null;
  if ([mark, b, sameMark, c].some(({ gap }) => gap !== 'none')) return null;
  const before = tokens[at - 1];
  if (before && a.gap === 'none' && (before.lower === mark.lower || before.lower === '.'))
    return null;
  const after = tokens[at + 5];
  if (
    after?.gap === 'none' &&
    (after.lower === mark.lower || (after.kind === 'word' && after.lower !== 't'))
  )
    return null;
  const date = numericDate(mark.lower, a.lower, b.lower, c.lower);
  return date && found(at, at + 5, 'figures', { kind: 'calendar', ...date });
}

function numericDate(
  mark: string,
  a: string,
  b: string,
  c: string,
): Partial<CalendarMeaning> | null {
  if (b.length > 2) return null;
  if (a.length === 4 && c.length <= 2 && (mark === '-' || mark === '/' || mark === '.'))
    return checked(Number(a), Number(b), Number(c));
  if (a.length > 2 || (c.length !== 2 && c.length !== 4)) return null;
  if (mark !== '/' && mark !== '-' && mark !== '.') return null;
  if (mark === '.' && c.length !== 4) return null;
  if (mark === '-' && c.length === 2 && (a.length !== 2 || b.length !== 2)) return null;
  const year = c.length === 4 ? Number(c) : Number(c) + (Number(c) < 50 ? 2000 : 1900);
  const [first, second] = [Number(a), Number(b)];
  const dayFirst = first > 12 || mark === '.';
  return dayFirst ? checked(year, second, first) : checked(year, first, second);
}

function checked(year: number, month: number, day: number): Partial<CalendarMeaning> | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year, month, day } : null;
}

function found(first: number, end: number, rule: string, meaning: CalendarMeaning): Phrase {
  return { first, end, rule, meaning };
}
