const width = 1 << 20;

/**
 * How often titles were seen, in 8 MB however many there are (a count-min sketch of two rows): never too
 * low; too high only where a title shares both of its counters with others.
 */
export class TitleCounts {
  readonly #rows = [new Uint32Array(width), new Uint32Array(width)] as const;

  add(title: string): void {
    const [a, b] = hashes(title);
    const [first, second] = this.#rows;
    first[a] = (first[a] ?? 0) + 1;
    second[b] = (second[b] ?? 0) + 1;
  }

  /** At least 1 for a title that was added. */
  of(title: string): number {
    const [a, b] = hashes(title);
    return Math.min(this.#rows[0][a] ?? 0, this.#rows[1][b] ?? 0);
  }
}

/** FNV-1a from two beginnings. */
function hashes(text: string): readonly [number, number] {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
    b ^= b >>> 13;
  }
  return [(a ^ (a >>> 15)) & (width - 1), (b ^ (b >>> 16)) & (width - 1)];
}
