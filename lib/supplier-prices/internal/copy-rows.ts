import "server-only";
import type { Writable } from "node:stream";
import { type CopyIn, copyIn } from "@/db/driver/copy-in";
import { transactionDriver } from "@/db/driver/prepared";

/** So many characters are sent at a time. */
const ENOUGH = 256 * 1024;

/** Sends rows to a table by COPY in the current transaction, a piece at a time. */
export class CopyRows {
  private waiting: string[] = [];
  private length = 0;
  private readonly stream: Writable;
  private readonly failed: Promise<never>;

  private constructor({ stream, failed }: CopyIn) {
    this.stream = stream;
    this.failed = failed;
  }

  /** Opens a COPY into a table with the columns named, "prices (net, day)"; nothing else may be sent until it is closed. */
  static async into(target: string): Promise<CopyRows> {
    return new CopyRows(await copyIn(transactionDriver(), `copy ${target} from stdin`));
  }

  /** Adds a row in COPY's text format, with its line end. */
  add(row: string): void {
    this.waiting.push(row);
    this.length += row.length;
  }

  /** Sends what waits if there is enough of it, and waits for the database if necessary. */
  send(least = ENOUGH): Promise<void> | undefined {
    if (this.length < least) return undefined;
    const text = this.waiting.join("");
    this.waiting = [];
    this.length = 0;
    return this.orFailure(new Promise<void>((done) => void this.stream.write(text, () => done())));
  }

  /** Sends the rest; the database then checks all of them, and its error is thrown. */
  async close(): Promise<void> {
    await this.send(1);
    await this.orFailure(new Promise<void>((done) => void this.stream.end(() => done())));
  }

  /** Sends the rows that work adds, and closes; if the work fails, none are kept and the connection takes statements again. */
  async during<T>(work: Promise<T>): Promise<T> {
    try {
      const result = await work;
      await this.close();
      return result;
    } catch (error) {
      this.stream.destroy(new Error("The rows are not to be kept"));
      await this.failed.catch(() => undefined);
      throw error;
    }
  }

  private orFailure(work: Promise<void>): Promise<void> {
    return Promise.race([work, this.failed]);
  }
}
