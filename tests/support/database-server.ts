import { mkdtempSync, rmSync } from "node:fs";
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
  await database?.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
