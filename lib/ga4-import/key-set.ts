/**
 * Remembers keys in sixteen bytes each, however many a file has. It keeps 106 bits of every key, not the key itself:
 * that two of ten million keys share them has a chance of one in 10^18, far below that of a fault in the memory.
 */
export class KeySet {
  private slots = new Float64Array(2 * 1024);
  private used = 0;

  /** Adds a key; false where it is there already. */
  add(key: string): boolean {
    if (this.used * 3 > this.slots.length) this.grow();
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
    // The first is never 0, which stands for an empty slot.
    return this.put(pair(a, b) + 1, pair(c, d));
  }

  private put(first: number, second: number): boolean {
    const { slots } = this;
    const mask = slots.length / 2 - 1;
    let slot = (first % 0x7fffffff) & mask;
    for (; slots[2 * slot] !== 0; slot = (slot + 1) & mask) {
      if (slots[2 * slot] === first && slots[2 * slot + 1] === second) return false;
    }
    slots[2 * slot] = first;
    slots[2 * slot + 1] = second;
    this.used++;
    return true;
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Float64Array(old.length * 2);
    this.used = 0;
    for (let at = 0; at < old.length; at += 2) {
      if (old[at] !== 0) this.put(old[at] as number, old[at + 1] as number);
    }
  }
}

const pair = (high: number, low: number): number => (high & 0x1fffff) * 0x100000000 + (low >>> 0);
