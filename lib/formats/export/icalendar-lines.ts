import { storableText } from './storable-text';

/** Octets of a line, without its break (RFC 5545, 3.1). */
const mostOctets = 75;

/** Given text, returns it as a value of the type TEXT (RFC 5545, 3.3.11). */
export function textValue(text: string): string {
  return storableText(text)
    .replaceAll(/[\\;,]/g, (found) => `\\${found}`)
    .replaceAll('\n', '\\n');
}

/**
 * Given a content line, returns it folded: no more than 75 octets of UTF-8 a line, each continued one after a
 * CRLF and a space, and no character cut in two.
 */
export function contentLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > mostOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}

/** Of a code point in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
