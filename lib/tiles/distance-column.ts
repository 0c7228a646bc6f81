import type { ByteReader } from './byte-reader';
import type { ByteWriter } from './byte-writer';

/** Where nothing can be said in whole units: the value itself follows, as a double. */
const literal = 0;

/**
 * Writes values as distances from others that the reader will know, in whole units: dates known to the day
 * lie whole days apart, which takes a byte or two. A value that is less than `from`, or that no double can
 * be added up to, is written as it is.
 */
export function writeDistances(
  writer: ByteWriter,
  values: ArrayLike<number>,
  from: (index: number) => number,
): void {
  const distances = Array.from({ length: values.length }, (_, index) => {
    const distance = (values[index] ?? 0) - from(index);
    const isExact = from(index) + distance === values[index];
    return Number.isSafeInteger(distance + 1) && distance >= 0 && isExact ? distance : null;
  });
  let unit = 0;
  for (const distance of distances) if (distance) unit = greatestCommonDivisor(unit, distance);
  writer.varint(unit);
  distances.forEach((distance, index) => {
    if (distance === null) {
      writer.varint(literal);
      writer.double(values[index] ?? 0);
    } else writer.varint(unit === 0 ? 1 : distance / unit + 1);
  });
}

/** Reads what writeDistances wrote, one value at a time: `from` may be the value before. */
export function readDistances(
  reader: ByteReader,
  length: number,
  from: (index: number, values: Float64Array) => number,
): Float64Array {
  const unit = reader.varint();
  const values = new Float64Array(length);
  for (let index = 0; index < length; index++) {
    const units = reader.varint();
    values[index] = units === literal ? reader.double() : from(index, values) + (units - 1) * unit;
  }
  return values;
}

function greatestCommonDivisor(a: number, b: number): number {
  let [larger, smaller] = [a, b];
  while (smaller > 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
