/** Bytes that grow. Numbers are little-endian. */
export interface ByteWriter {
  byte(value: number): void;
  /** A whole number from 0 to 2 ** 53 - 1, in 1 to 8 bytes: seven bits a byte, the lowest first. */
  varint(value: number): void;
  double(value: number): void;
  bytes(values: Uint8Array): void;
  readonly length: number;
  /** A copy of what was written. */
  done(): Uint8Array;
}

export function byteWriter(capacity = 4096): ByteWriter {
  let buffer = new Uint8Array(capacity);
  let length = 0;
  const doubles = new Float64Array(1);
  const doubleBytes = new Uint8Array(doubles.buffer);

  const reserve = (more: number) => {
    if (length + more <= buffer.length) return;
    const grown = new Uint8Array(Math.max(buffer.length * 2, length + more));
    grown.set(buffer.subarray(0, length));
    buffer = grown;
  };

  return {
    byte(value) {
      reserve(1);
      buffer[length++] = value;
    },
    varint(value) {
      if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`no varint: ${value}`);
      reserve(8);
      let rest = value;
      while (rest > 0x7f) {
        buffer[length++] = (rest % 0x80) | 0x80;
        rest = Math.floor(rest / 0x80);
      }
      buffer[length++] = rest;
    },
    double(value) {
      reserve(8);
      doubles[0] = value;
      buffer.set(doubleBytes, length);
      length += 8;
    },
    bytes(values) {
      reserve(values.length);
      buffer.set(values, length);
      length += values.length;
    },
    get length() {
      return length;
    },
    done: () => buffer.slice(0, length),
  };
}
