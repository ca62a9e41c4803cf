import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll } from "vitest";
import { type EmbeddedDatabase, startEmbedded } from "@/db/embedded";
import { runningPostmaster, stopPostmaster } from "@/db/embedded/postmaster";

/** An empty data folder for an embedded database, with what tests do to it. */
export class DataFolder {
  readonly path = mkdtempSync(join(tmpdir(), "ga4-embedded-"));
  /** The events of which its databases warned, in their order. */
  readonly warned: string[] = [];

  private readonly started: EmbeddedDatabase[] = [];

  /** A folder whose database was started and stopped before; saves its making. */
  static async used(): Promise<DataFolder> {
    original ??= makeUsed();
    const folder = new DataFolder();
    cpSync((await original).path, folder.path, { recursive: true, preserveTimestamps: true });
    return folder;
  }

  async start() {
    const log = { info() {}, warn: (event: string) => void this.warned.push(event) };
    const database = await startEmbedded({ dataDir: this.path, log });
    this.started.push(database);
    return database;
  }

  /** Ends what still runs on it and removes it. */
  async remove() {
    for (const database of this.started) await database.stop();
    const running = runningPostmaster(this.path);
    if (running) await stopPostmaster(running.pid);
    rmSync(this.path, { recursive: true, force: true });
  }
}

let original: Promise<DataFolder> | undefined;

afterAll(async () => (await original)?.remove());

async function makeUsed() {
  const folder = new DataFolder();
  const database = await folder.start();
  await database.stop();
  return folder;
}

export async function query<Row extends object>(url: string, statement: string): Promise<Row[]> {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} });
  try {
    return await sql.unsafe<Row[]>(statement);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** Commits a row that remembered() finds again. */
export const remember = (database: { url: string }, what: string) =>
  query(database.url, `create table if not exists kept (what text); insert into kept values ('${what}')`);

export const remembered = async (database: { url: string }) =>
  (await query<{ what: string }>(database.url, "select what from kept order by what")).map((row) => row.what);
