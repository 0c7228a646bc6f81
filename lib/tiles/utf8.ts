import type { ByteWriter } from './byte-writer';
import { DamagedFile } from './damaged-file';

/** Writes text as UTF-8; a lone surrogate as three bytes of its own, so that every text comes back as it was. */
export function writeUtf8(writer: ByteWriter, text: string): void {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) {
      writer.byte(unit);
      continue;
    }
    const point = text.codePointAt(i) ?? unit;
    if (point < 0x800) {
      writer.byte(0xc0 | (point >> 6));
    } else {
      if (point < 0x10000) {
        writer.byte(0xe0 | (point >> 12));
      } else {
        i++;
        writer.byte(0xf0 | (point >> 18));
        writer.byte(0x80 | ((point >> 12) & 0x3f));
      }
      writer.byte(0x80 | ((point >> 6) & 0x3f));
    }
    writer.byte(0x80 | (point & 0x3f));
  }
}

/** How many code points are made into text in one call: more would overflow the stack of some engines. */
const chunk = 4096;

/** Reads what writeUtf8 wrote. Throws DamagedFile where it could not have written the bytes. */
export function readUtf8(bytes: Uint8Array): string {
  let text = '';
  let points: number[] = [];
  for (let i = 0; i < bytes.length;) {
    const lead = bytes[i] ?? 0;
    const length = lead < 0x80 ? 1 : lead < 0xc0 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (length === 0 || i + length > bytes.length) throw new DamagedFile('text is not UTF-8');
    let point = length === 1 ? lead : lead & (0xff >> (length + 1));
    for (let k = 1; k < length; k++) point = (point << 6) | ((bytes[i + k] ?? 0) & 0x3f);
    if (point > 0x10ffff) throw new DamagedFile('text is not UTF-8');
    points.push(point);
    if (points.length === chunk) {
      text += String.fromCodePoint(...points);
      points = [];
    }
    i += length;
  }
  return text + String.fromCodePoint(...points);
}
