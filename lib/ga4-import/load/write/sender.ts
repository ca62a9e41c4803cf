/** The most that may wait for the database; more would only fill the memory. */
const MOST_WAITING = 8 * 1024 * 1024;

/** Buffer sizes are rounded up to this, so that buffers can be reused. */
const ROUND = 128 * 1024;

interface Task {
  done: Promise<void>;
  bytes: number;
}

/**
 * Runs tasks on one connection in the order in which they were given, while the next ones are being prepared:
 * the database stores one file while the next is read. After a task has failed, no further one runs.
 */
export class Sender {
  private last: Promise<void> = Promise.resolve();
  private readonly errands: Task[] = [];
  private waiting = 0;
  private abandoned = false;
  /** The target with an open COPY. */
  copying: { abort(): Promise<void> } | undefined;

  private readonly spare: Buffer[] = [];

  /** Returns text as bytes, in a reused buffer if there is one; `release` returns the buffer. */
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

  /** Queues a task and returns at once; `bytes` is the memory that it holds. */
  give(errand: () => Promise<void>, bytes = 0): void {
    const done = this.last.then(() => {
      if (this.abandoned) throw new Error("The import has failed already");
      return errand();
    });
    // The failure is reported to the caller that waits for the task.
    done.catch(() => undefined);
    this.last = done;
    this.errands.push({ done, bytes });
    this.waiting += bytes;
  }

  /** Waits until there is room for more; throws the error of a failed task. */
  async room(most = MOST_WAITING): Promise<void> {
    while (this.waiting > most) await this.first();
  }

  /** Waits until everything is done; throws the error of a failed task. */
  async all(): Promise<void> {
    while (this.errands.length > 0) await this.first();
  }

  /** Drops the remaining tasks and frees the connection, so that the transaction can be rolled back. */
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
