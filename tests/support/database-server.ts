import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import type { TestProject } from "vitest/node";
import { type EmbeddedDatabase, startEmbedded } from "@/db/embedded";
import { migrate } from "@/db/migrate";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the template database, migrated and empty. */
    templateDatabase: string;
    /** The data folder of the PostgreSQL on which all tests run. */
    databaseFolder: string;
  }
}

const silent = { info() {}, warn() {} };

let database: EmbeddedDatabase | undefined;
const dataDir = mkdtempSync(join(tmpdir(), "ga4-test-"));

/** One PostgreSQL for the whole run; it trades safety for speed, as nothing in it outlives the run. */
export async function setup(project: TestProject) {
  const settings = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: 200 };
  process.once("exit", stopAtOnce);
  // Vitest ends at these without a teardown.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
  database = await startEmbedded({ dataDir, log: silent, settings });
  const admin = postgres(database.url, { max: 1 });
  await admin`create database template`;
  await admin.end();
  const url = new URL(database.url);
  url.pathname = "/template";
  await migrate(url.href);
  project.provide("templateDatabase", url.href);
  project.provide("databaseFolder", dataDir);
}

export async function teardown() {
  process.off("exit", stopAtOnce);
  await database?.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

/** Ends PostgreSQL where the run itself is ended: there is no time for it to shut down in order, and nothing to be kept. */
function stopAtOnce(): void {
  const file = join(dataDir, "postgres", "postmaster.pid");
  if (existsSync(file)) process.kill(Number(readFileSync(file, "utf8").split("\n")[0]), "SIGQUIT");
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
}
