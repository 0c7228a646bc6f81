/** Given an astronomical year, returns it as people write it: 2022, AD 44, 44 BC (the year -43). */
export function yearInWords(year: number): string {
  if (year <= 0) return `${1 - year}\u00a0BC`;
  return year < 100 ? `AD\u00a0${year}` : String(year);
}
