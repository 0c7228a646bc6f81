import { storableText } from './storable-text';

/** What a spreadsheet takes for a formula, also after apostrophes of ours (OWASP, “CSV Injection”). */
const formula = /^'*[=+\-@\t\n＝＋－＠]/u;
const guarded = /^'+[=+\-@\t\n＝＋－＠]/u;

/**
 * Given cells, returns one record of CSV (RFC 4180, section 2), with its CRLF. Line breaks within a cell are
 * line feeds. A cell that a spreadsheet would take for a formula begins with an apostrophe, which spreadsheets
 * take for text: `'-0043-03-15`. `cellText` undoes it, so that negative years survive both.
 */
export function csvRecord(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** Semicolons and tabs are quoted too: spreadsheets of some countries part cells at them. */
function csvCell(text: string): string {
  const stored = storableText(text);
  const safe = formula.test(stored) ? `'${stored}` : stored;
  return /[",;\t\n]|^ | $/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Given a cell as a reader of CSV found it, returns its text. Law: it is the storable text of what was written. */
export function cellText(cell: string): string {
  return guarded.test(cell) ? cell.slice(1) : cell;
}
