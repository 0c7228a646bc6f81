import { monthName } from './months';

const months = Array.from({ length: 12 }, (_, index) => monthName(index + 1)).join('|');
const dayAndMonth = new RegExp(`(\\d) (${months})\\b`, 'g');

/** Given a sentence of ours, returns it with no line break between a day and its month. Never for quotes. */
export function keepDatesTogether(text: string): string {
  return text.replaceAll(dayAndMonth, '$1\u00a0$2');
}
