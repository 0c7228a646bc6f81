import { monthName } from './months';

const months = Array.from({ length: 12 }, (_, index) => monthName(index + 1)).join('|');
const dayAndMonth = new RegExp(`(\\d) (${months})\\b`, 'g');

const daySpan = /(\d–)(?=\d)/g;

/**
 * Given a sentence of ours or a date, returns it with no line break between a day and its month, nor behind the dash
 * of 16–20 January. Never for quotes.
 */
export function keepDatesTogether(text: string): string {
  return text.replaceAll(dayAndMonth, '$1\u00a0$2').replaceAll(daySpan, '$1\u2060');
}
