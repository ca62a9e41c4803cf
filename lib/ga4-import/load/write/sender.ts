/** As much may wait for the database; more would only fill the memory. */
const MOST_WAITING = 8 * 1024 * 1024;

/** Buffers are made in sizes that fit each other's use. */
const ROUND = 128 * 1024;

interface Errand {
  done: Promise<void>;
  bytes: number;
}

/**
 * Does errands on one connection in the order in which they were given, while the next are being prepared: the database
 * stores one file as the next is read. After one that failed none is done any more.
 */
export class Sender {
  private last: Promise<void> = Promise.resolve();
  private readonly errands: Errand[] = [];
  private waiting = 0;
  private abandoned = false;
  /** What is in the middle of a COPY. */
  copying: { abort(): Promise<void> } | undefined;

  private readonly spare: Buffer[] = [];

  /** Text as bytes, in a buffer that was used before where there is one; to be given back by `release`. */
  encode(text: string): Buffer {
    const length = Buffer.byteLength(text);
    const used = this.spare.findIndex((buffer) => buffer.length >= length);
    const buffer =
      used < 0 ? Buffer.allocUnsafe(Math.ceil(length / ROUND) * ROUND) : this.spare.splice(used, 1)[0];
    if (!buffer) throw new Error("A spare buffer got lost");
    buffer.write(text);
    return buffer.subarray(0, length);
  }

  release(bytes: Buffer): void {
    this.spare.push(Buffer.from(bytes.buffer, bytes.byteOffset));
  }

  /** Takes an errand and comes back at once; `bytes` is what it holds in memory. */
  give(errand: () => Promise<void>, bytes = 0): void {
    const done = this.last.then(() => {
      if (this.abandoned) throw new Error("The import has failed already");
      return errand();
    });
    // Whoever waits for it hears of its failure.
    done.catch(() => undefined);
    this.last = done;
    this.errands.push({ done, bytes });
    this.waiting += bytes;
  }

  /** Waits until there is room for more; fails with the errand that failed. */
  async room(most = MOST_WAITING): Promise<void> {
    while (this.waiting > most) await this.first();
  }

  /** Waits until everything is done; fails with the errand that failed. */
  async all(): Promise<void> {
    while (this.errands.length > 0) await this.first();
  }

  /** Lets go of all that is not done yet and leaves the connection free, for the transaction to be taken back. */
  async abandon(): Promise<void> {
    this.abandoned = true;
    await this.last.catch(() => undefined);
    await this.copying?.abort();
  }

  private async first(): Promise<void> {
    const errand = this.errands[0];
    if (!errand) return;
    await errand.done;
    if (this.errands[0] !== errand) return;
    this.errands.shift();
    this.waiting -= errand.bytes;
  }
}
