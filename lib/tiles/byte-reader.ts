import { DamagedFile } from './damaged-file';

/** Reads what a ByteWriter wrote. Each of its functions throws DamagedFile where the bytes end too early. */
export interface ByteReader {
  byte(): number;
  varint(): number;
  /** A varint that must not be above `most`: a length is checked before anything of that length is made. */
  count(most: number): number;
  double(): number;
  bytes(length: number): Uint8Array;
  /** Throws unless all has been read. */
  end(): void;
}

export function byteReader(source: Uint8Array): ByteReader {
  let at = 0;
  const view = new DataView(source.buffer, source.byteOffset, source.byteLength);

  const take = (length: number): number => {
    const from = at;
    if (from + length > source.length) throw new DamagedFile('the file ends too early');
    at += length;
    return from;
  };
  const varint = (): number => {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = source[take(1)] ?? 0;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) break;
      scale *= 0x80;
    }
    if (!Number.isSafeInteger(value)) throw new DamagedFile('a number is out of bounds');
    return value;
  };

  return {
    byte: () => source[take(1)] ?? 0,
    varint,
    count(most) {
      const value = varint();
      if (value > most) throw new DamagedFile(`a count of ${value} is above ${most}`);
      return value;
    },
    double: () => view.getFloat64(take(8), true),
    bytes(length) {
      const from = take(length);
      return source.subarray(from, from + length);
    },
    end() {
      if (at !== source.length) throw new DamagedFile('the file is longer than what it holds');
    },
  };
}
