import { hash } from 'node:crypto';

/**
 * Ids that were seen, as 64 bits of the SHA-1 of each: 16 bytes an id at most, so that millions fit.
 * Two ids of ten million are taken for the same by chance once in 370,000 imports.
 */
export class IdSet {
  #slots = new Uint32Array(2 << 12);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Adds an id; false if it was there. */
  add(id: string): boolean {
    if (this.#size * 4 >= this.#slots.length) this.#grow();
    const [high, low] = bitsOf(id);
    const at = place(this.#slots, high, low);
    if (this.#slots[at] !== 0 || this.#slots[at + 1] !== 0) return false;
    this.#slots[at] = high;
    this.#slots[at + 1] = low;
    this.#size++;
    return true;
  }

  has(id: string): boolean {
    const [high, low] = bitsOf(id);
    const at = place(this.#slots, high, low);
    return this.#slots[at] !== 0 || this.#slots[at + 1] !== 0;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Uint32Array(before.length * 2);
    for (let i = 0; i < before.length; i += 2) {
      const [high = 0, low = 0] = [before[i], before[i + 1]];
      if (high === 0 && low === 0) continue;
      const at = place(this.#slots, high, low);
      this.#slots[at] = high;
      this.#slots[at + 1] = low;
    }
  }
}

/** Never both 0, which marks an empty slot. */
function bitsOf(id: string): readonly [number, number] {
  const digest = hash('sha1', id, 'buffer');
  return [digest.readUInt32LE(0), digest.readUInt32LE(4) | 1];
}

/** The slot of these bits, or the empty one where they belong. */
function place(slots: Uint32Array, high: number, low: number): number {
  const mask = slots.length / 2 - 1;
  for (let slot = high & mask; ; slot = (slot + 1) & mask) {
    const [a, b] = [slots[slot * 2], slots[slot * 2 + 1]];
    if ((a === 0 && b === 0) || (a === high && b === low >>> 0)) return slot * 2;
  }
}
