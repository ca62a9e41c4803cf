import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { stopPostmaster } from "@/db/embedded/postmaster";
import { processBirth } from "@/db/embedded/process-lock.mjs";
import { type Started, startOrAdopt } from "@/db/embedded/start";
import { until } from "@/tests/support/until";

const log = { info() {}, warn() {} };

/** How a PostgreSQL goes: in order, at once, or by a power cut. */
export type End = "SIGINT" | "SIGQUIT" | "SIGKILL";

/** A PostgreSQL as a garage has it, safe settings and all, that ends and comes back on the same port as the drill wants it. */
export class DrilledPostgres {
  private constructor(
    readonly dataDir: string,
    private started: Started,
  ) {}

  static async start(): Promise<DrilledPostgres> {
    const dataDir = mkdtempSync(join(tmpdir(), "ga4-drill-"));
    return new DrilledPostgres(dataDir, await startOrAdopt({ dataDir, log }));
  }

  get url(): string {
    return this.started.url;
  }

  get port(): number {
    return Number(new URL(this.url).port);
  }

  /** Resolves once its process is gone. */
  async end(how: End): Promise<void> {
    if (how === "SIGINT") return stopPostmaster(this.started.pid);
    process.kill(this.started.pid, how);
    await until(() => processBirth(this.started.pid) === undefined);
  }

  /** Resolves once it answers, through recovery if need be. */
  async again(): Promise<void> {
    this.started = await startOrAdopt({ dataDir: this.dataDir, log, restartOn: this.port });
  }

  /** One statement on a connection of its own, as an administrator would. */
  async ask<Row extends object>(statement: string): Promise<Row[]> {
    const sql = postgres(this.url, { max: 1, onnotice: () => {} });
    return sql.unsafe<Row[]>(statement).finally(() => sql.end({ timeout: 5 }));
  }

  /** Ends it for good. */
  async remove(): Promise<void> {
    if (processBirth(this.started.pid) !== undefined) await stopPostmaster(this.started.pid);
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}
