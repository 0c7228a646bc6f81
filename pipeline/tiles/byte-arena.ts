/** Bytes that are gathered in one buffer, which is used again after it was emptied. Numbers are little-endian. */
export interface ByteArena {
  readonly length: number;
  u32(value: number): void;
  f64(value: number): void;
  /** UTF-8; returns how many bytes it took. */
  text(value: string): number;
  copy(bytes: Uint8Array): void;
  /** Writes over what stands at a place. */
  setU32(at: number, value: number): void;
  /** A view of what was gathered from one place up to another. */
  view(from: number, to: number): Buffer;
  clear(): void;
}

export function byteArena(capacity: number): ByteArena {
  let buffer = Buffer.allocUnsafeSlow(capacity);
  let numbers = new DataView(buffer.buffer);
  let length = 0;
  const reserve = (more: number) => {
    if (length + more <= buffer.length) return;
    const grown = Buffer.allocUnsafeSlow(Math.max(buffer.length * 2, length + more));
    buffer.copy(grown, 0, 0, length);
    buffer = grown;
    numbers = new DataView(buffer.buffer);
  };
  return {
    get length() {
      return length;
    },
    u32(value) {
      reserve(4);
      numbers.setUint32(length, value, true);
      length += 4;
    },
    f64(value) {
      reserve(8);
      numbers.setFloat64(length, value, true);
      length += 8;
    },
    text(value) {
      reserve(value.length * 3);
      const written = buffer.write(value, length);
      length += written;
      return written;
    },
    copy(bytes) {
      reserve(bytes.length);
      buffer.set(bytes, length);
      length += bytes.length;
    },
    setU32: (at, value) => numbers.setUint32(at, value, true),
    view: (from, to) => buffer.subarray(from, to),
    clear() {
      length = 0;
    },
  };
}
