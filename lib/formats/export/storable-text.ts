/**
 * What no XML 1.0 document (section 2.2), iCalendar (RFC 5545, 3.1) or UTF-8 file can hold: control
 * characters other than tab and line feed, U+FFFE and U+FFFF, halves of surrogate pairs.
 */
// oxlint-disable-next-line no-control-regex
const unstorable = /[\0-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/**
 * Given any text, returns the text that every export writes in its place: each line break is one line feed,
 * and what cannot be stored is U+FFFD. Ordinary text comes back as it is.
 * Law: storableText(storableText(t)) is storableText(t).
 */
export function storableText(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(unstorable, '\uFFFD');
}
