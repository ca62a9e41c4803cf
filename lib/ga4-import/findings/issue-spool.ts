import { createReadStream, createWriteStream, existsSync, type WriteStream } from "node:fs";
import { copyFile, mkdir } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import { importsFolder } from "@/lib/files/folders";
import type { Issue } from "./issues";

/** Returns the file that holds all of a run's issues. */
export const spoolOf = (runId: string): string => path.join(importsFolder(), `${runId}.issues.jsonl`);

/**
 * Repairs of one kind in one file beyond this number are only in the spool, not in the table for the screen.
 */
const REPAIRS_SHOWN = 100;
const ENOUGH = 256 * 1024;

/**
 * Stores every issue of a run, one JSON line each, in a file beside the data, because a large export has a
 * million of them. `shown` holds those for the screen: everything that was kept or rejected, and examples of
 * each repair.
 */
export class IssueSpool {
  readonly shown: Issue[] = [];
  /** The number of issues by file, gravity and kind. */
  readonly counts = new Map<string, number>();
  /** Rewrites an issue's place for display; issues are counted by their original place. */
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

  /** Replaces its own issues with those of another run, once that one is closed. */
  async copyFrom(runId: string): Promise<void> {
    await copyFile(spoolOf(runId), this.file);
  }

  /** Writes the remaining issues; throws if the disk could not store all of them. */
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

/** Programs that read lines also break at these two characters, which JSON does not escape. */
const oneLine = (json: string): string =>
  json.replace(/[\u2028\u2029]/g, (end) => `\\u${end.charCodeAt(0).toString(16)}`);

/** Returns the issues of a spool one by one; none if the file has been deleted. */
export async function* readSpool(file: string): AsyncGenerator<Issue> {
  if (!existsSync(file)) return;
  for await (const line of createInterface({
    input: createReadStream(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    if (line !== "") yield JSON.parse(line) as Issue;
  }
}
