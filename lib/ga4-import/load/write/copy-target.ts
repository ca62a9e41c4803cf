import type { Writable } from "node:stream";
import { copyIn } from "@/db/driver/copy-in";
import type { ImportConnection } from "../../run/transaction";
import type { Sender } from "./sender";

const ENOUGH_ROWS = 400;

/**
 * Writes rows into a table by COPY, on the connection of its transaction; only one target may be open at a
 * time.
 */
export class CopyTarget {
  private waiting: string[] = [];
  private stream: Writable | undefined;
  private failure: Promise<never> | undefined;

  constructor(
    private readonly tx: ImportConnection,
    private readonly sender: Sender,
    readonly table: string,
    readonly columns: readonly string[],
  ) {}

  /** Adds a row: its columns in COPY's text format, separated by tabs. It is sent by a later `drain`. */
  add(row: string): void {
    this.waiting.push(row);
  }

  /** Sends the waiting rows if there are enough of them, and waits if the database cannot keep up. */
  async drain(leastRows = ENOUGH_ROWS): Promise<void> {
    if (this.waiting.length < leastRows) return;
    this.waiting.push("");
    const bytes = this.sender.encode(this.waiting.join("\n"));
    this.waiting = [];
    this.sender.give(() => this.send(bytes), bytes.length);
    await this.sender.room();
  }

  /** Sends the remaining rows; the database then checks all of them. */
  async close(): Promise<void> {
    await this.drain(1);
    this.sender.give(() => this.end());
  }

  /** Ends the COPY for a while, so that the connection is free for `work`; the next rows open it again. */
  pause(work: () => Promise<void>): void {
    this.sender.give(() => this.end());
    this.sender.give(work);
  }

  /** Aborts a COPY, so that the connection takes other statements again. */
  async abort(): Promise<void> {
    this.stream?.destroy(new Error("The import has failed"));
    await this.failure?.catch(() => undefined);
  }

  private async send(bytes: Buffer): Promise<void> {
    const stream = this.stream ?? (await this.open());
    await this.orFailure(new Promise<void>((done) => void stream.write(bytes, () => done())));
    this.sender.release(bytes);
  }

  private async end(): Promise<void> {
    const { stream } = this;
    if (!stream) return;
    await this.orFailure(new Promise<void>((done) => void stream.end(() => done())));
    this.stream = undefined;
    this.failure = undefined;
    this.sender.copying = undefined;
  }

  private async open(): Promise<Writable> {
    const names = this.columns.map((column) => `"${column}"`).join(", ");
    const { stream, failed } = await copyIn(this.tx, `copy ${this.table} (${names}) from stdin`);
    this.stream = stream;
    this.failure = failed;
    this.sender.copying = this;
    return stream;
  }

  private orFailure(work: Promise<void>): Promise<void> {
    return Promise.race(this.failure === undefined ? [work] : [work, this.failure]);
  }
}
