import { closeSync, openSync, readSync } from 'node:fs';

/** A file read from its beginning, some of it in memory at a time. */
export interface ByteStream {
  /**
   * The next bytes, without taking them; null at the end of the file. A view that holds until more is asked
   * for. Throws if the file ends within them.
   */
  peek(length: number): Buffer | null;
  take(length: number): void;
  close(): void;
}

export function byteStream(path: string, bytesPerRead = 262_144): ByteStream {
  const handle = openSync(path, 'r');
  let buffer = Buffer.allocUnsafeSlow(bytesPerRead);
  let [at, end] = [0, 0];
  return {
    peek(length) {
      if (end - at < length) {
        const kept = end - at;
        const target = length > buffer.length ? Buffer.allocUnsafeSlow(length * 2) : buffer;
        buffer.copy(target, 0, at, end);
        buffer = target;
        [at, end] = [0, kept];
        while (end < length) {
          const read = readSync(handle, buffer, end, buffer.length - end, null);
          if (read === 0) break;
          end += read;
        }
        if (end === 0) return null;
        if (end < length) throw new RangeError(`${path} ends too early`);
      }
      return buffer.subarray(at, at + length);
    },
    take(length) {
      at += length;
    },
    close: () => closeSync(handle),
  };
}
