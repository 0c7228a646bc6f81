import type { Precision } from './edtf';

/**
 * Given ms since midnight, returns the time of day as far as it is known:
 * 16 h · 16:36 · 16:36:22 · 16:36:22.123
 */
export function clockInWords(ms: number, precision: Precision): string {
  const hour = digits(ms / 3_600_000, 2);
  if (precision === 'hour') return `${hour}\u00a0h`;
  const minute = `${hour}:${digits((ms / 60_000) % 60, 2)}`;
  if (precision === 'minute') return minute;
  const second = `${minute}:${digits((ms / 1000) % 60, 2)}`;
  return precision === 'second' ? second : `${second}.${digits(ms % 1000, 3)}`;
}

function digits(value: number, width: number): string {
  return String(Math.floor(value)).padStart(width, '0');
}
