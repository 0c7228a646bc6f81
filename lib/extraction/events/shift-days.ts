import { civilOf, epochOf, msPerDay } from '../../time/civil';

/** Given YYYY-MM-DD, returns the day so many days later, or earlier. */
export function shiftDays(date: string, days: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const shifted = civilOf(epochOf(year, month, day + days));
  const padded = (part: number, length: number) => String(part).padStart(length, '0');
  return `${padded(shifted.year, 4)}-${padded(shifted.month, 2)}-${padded(shifted.day, 2)}`;
}

/** Days from the one to the other, both YYYY-MM-DD; negative if the second is before. */
export function daysBetween(from: string, to: string): number {
  const at = (date: string) => {
    const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
    return epochOf(year, month, day);
  };
  return Math.round((at(to) - at(from)) / msPerDay);
}
