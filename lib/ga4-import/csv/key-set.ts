/**
 * Numbers keys in the order in which they are added, in about forty bytes each. It stores 106 bits of a hash
 * instead of the key itself: the chance that two of ten million keys share them is one in 10^18, far below
 * that of a memory fault.
 */
export class KeySet {
  private slots = new Float64Array(2 * 1024);
  private numbers = new Int32Array(1024);
  private used = 0;
  private first = 0;
  private second = 0;

  /** Adds a key; returns false if it is already there. */
  add(key: string): boolean {
    if (this.used * 3 > this.slots.length) this.grow();
    this.hash(key);
    return this.put(this.first, this.second, this.used);
  }

  has(key: string): boolean {
    return this.number(key) >= 0;
  }

  /** Returns how many keys were added before this one; -1 for an unknown key. */
  number(key: string): number {
    this.hash(key);
    const slot = this.find(this.first, this.second);
    return this.slots[2 * slot] === 0 ? -1 : (this.numbers[slot] as number);
  }

  private hash(key: string): void {
    let a = 0x811c9dc5;
    let b = 0x9e3779b9;
    let c = 0x85ebca6b;
    let d = 0xc2b2ae35;
    for (let at = 0; at < key.length; at++) {
      const code = key.charCodeAt(at);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ (a >>> 15) ^ code, 0x85ebca6b);
      c = Math.imul(c ^ (b >>> 13), 0xc2b2ae35) + code;
      d = Math.imul(d ^ (c >>> 16) ^ code, 0x27d4eb2f);
    }
    // The first is never 0, which marks an empty slot.
    this.first = pair(a, b) + 1;
    this.second = pair(c, d);
  }

  /** Returns the slot that holds the key, or the empty one where it belongs. */
  private find(first: number, second: number): number {
    const { slots } = this;
    const mask = slots.length / 2 - 1;
    let slot = (first % 0x7fffffff) & mask;
    while (slots[2 * slot] !== 0 && (slots[2 * slot] !== first || slots[2 * slot + 1] !== second)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private put(first: number, second: number, number: number): boolean {
    const slot = this.find(first, second);
    if (this.slots[2 * slot] !== 0) return false;
    this.slots[2 * slot] = first;
    this.slots[2 * slot + 1] = second;
    this.numbers[slot] = number;
    this.used++;
    return true;
  }

  private grow(): void {
    const { slots, numbers } = this;
    this.slots = new Float64Array(slots.length * 2);
    this.numbers = new Int32Array(numbers.length * 2);
    this.used = 0;
    for (let slot = 0; slot < numbers.length; slot++) {
      const first = slots[2 * slot] as number;
      if (first !== 0) this.put(first, slots[2 * slot + 1] as number, numbers[slot] as number);
    }
  }
}

const pair = (high: number, low: number): number => (high & 0x1fffff) * 0x100000000 + (low >>> 0);
