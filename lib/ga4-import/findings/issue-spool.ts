import { createReadStream, createWriteStream, existsSync, type WriteStream } from "node:fs";
import { copyFile, mkdir } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import { importsFolder } from "@/lib/files/folders";
import type { Issue } from "./issues";

/** Where a run's issues are kept in full. */
export const spoolOf = (runId: string): string => path.join(importsFolder(), `${runId}.issues.jsonl`);

/** Repairs of one kind in one file beyond this many stand in the spool alone, not in the table for the screen. */
const REPAIRS_SHOWN = 100;
const ENOUGH = 256 * 1024;

/**
 * Keeps every issue of a run, one JSON line each, in a file beside the data: a large export has a million of them. What
 * people look through on screen — whatever was kept or rejected, and examples of each repair — comes back from `shown`.
 */
export class IssueSpool {
  readonly shown: Issue[] = [];
  /** How many there are of each file, gravity and kind. */
  readonly counts = new Map<string, number>();
  /** How an issue's place is told, by which it is not counted. */
  asSeen: (issue: Issue) => Issue = (issue) => issue;
  private waiting = "";
  private failed: Error | undefined;

  private constructor(
    readonly file: string,
    private readonly stream: WriteStream,
  ) {
    stream.on("error", (error) => {
      this.failed = error;
    });
  }

  static async open(file: string): Promise<IssueSpool> {
    await mkdir(path.dirname(file), { recursive: true });
    return new IssueSpool(file, createWriteStream(file, { mode: 0o600 }));
  }

  add(issue: Issue): void {
    const kind = `${issue.file}|${issue.gravity}|${issue.kind}`;
    const count = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, count);
    const seen = this.asSeen(issue);
    if (issue.gravity !== "repaired" || count <= REPAIRS_SHOWN) this.shown.push(seen);
    this.waiting += `${oneLine(JSON.stringify(seen))}\n`;
    if (this.waiting.length > ENOUGH) this.flush();
  }

  /** Takes the issues of another run, in the place of any of its own; once it is closed. */
  async copyFrom(runId: string): Promise<void> {
    await copyFile(spoolOf(runId), this.file);
  }

  /** Writes what is left; fails where the disk took not all of it. */
  async close(): Promise<void> {
    this.flush();
    await new Promise<void>((done) => {
      this.stream.once("close", done);
      this.stream.end();
    });
    if (this.failed) throw this.failed;
  }

  private flush(): void {
    this.stream.write(this.waiting);
    this.waiting = "";
  }
}

/** Readers of lines end them at these two as well, which JSON leaves as they are. */
const oneLine = (json: string): string =>
  json.replace(/[\u2028\u2029]/g, (end) => `\\u${end.charCodeAt(0).toString(16)}`);

/** The issues of a spool, one after the other; none of one that is no longer kept. */
export async function* readSpool(file: string): AsyncGenerator<Issue> {
  if (!existsSync(file)) return;
  for await (const line of createInterface({
    input: createReadStream(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    if (line !== "") yield JSON.parse(line) as Issue;
  }
}
