import { sql } from "@/db/client";
import { ImportProblem } from "@/lib/files/csv/import-problem";

const TWICE_A_SECOND = 500;

interface Watched {
  signal?: AbortSignal;
  onProgress?: (progress: { file: string; percent: number }) => void;
}

/** Records the progress of a run and checks whether it was cancelled, twice a second. */
export class Progress {
  private file = "";
  private done = 0;
  private total = 1;
  private cancelled = false;
  private timer: NodeJS.Timeout | undefined;
  private telling: Promise<void> = Promise.resolve();

  constructor(
    private readonly runId: string,
    private readonly watched: Watched,
  ) {}

  /** Starts recording twice a second. */
  begin(): void {
    this.timer = setInterval(() => {
      this.telling = this.tell();
    }, TWICE_A_SECOND);
    this.timer.unref();
  }

  /** Sets the number of bytes to be read. */
  expect(total: number): void {
    this.total = Math.max(1, total);
  }

  /** Counts bytes that were read; throws once the run was cancelled. */
  advance(file: string, bytes: number): void {
    this.file = file;
    this.done += bytes;
    if (this.cancelled || this.watched.signal?.aborted) {
      throw new ImportProblem("CANCELLED", "the import was cancelled; nothing was loaded");
    }
  }

  /** Stops recording; nothing is written after this. */
  async end(): Promise<void> {
    clearInterval(this.timer);
    await this.telling;
  }

  private async tell(): Promise<void> {
    const percent = Math.min(99, Math.floor((100 * this.done) / this.total));
    const progress = { file: this.file, percent };
    this.watched.onProgress?.(progress);
    try {
      const [run] = await sql()<{ status: string }[]>`
        update import_runs set progress = ${JSON.stringify(progress)}::text::jsonb, heartbeat_at = now()
        where id = ${this.runId} returning status`;
      if (run?.status === "cancelled") this.cancelled = true;
    } catch {
      // A lost update does not matter: the next one follows, and the run itself records what is important.
    }
  }
}
