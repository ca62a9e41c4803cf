import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import { startEmbedded } from "@/db/embedded";
import { migrate } from "@/db/migrate";
import { log } from "@/lib/core/log";
import { benchImport } from "./import";
import { benchIssuing } from "./issuing";
import { benchKeystroke } from "./keystroke";
import { benchPages } from "./pages";

const part = process.argv[2] ?? "all";
const dataDir = mkdtempSync(path.join(tmpdir(), "ga4-bench-data-"));
execFileSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });
const embedded = await startEmbedded({ dataDir, log });

try {
  const { small, large, kept } = await benchImport({ database });
  let pagesKept = true;
  if (part !== "import") {
    for (const url of [small, large]) await settle(url);
    pagesKept = await benchPages(small, large);
    pagesKept = (await benchKeystroke(large)) && pagesKept;
    pagesKept = (await benchIssuing(large)) && pagesKept;
  }
  console.log(kept && pagesKept ? "Every limit is kept" : "A limit is not kept");
  process.exitCode = kept && pagesKept ? 0 : 1;
} finally {
  await embedded.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

async function database(name: string): Promise<string> {
  const admin = postgres(embedded.url, { max: 1, onnotice: () => {} });
  await admin.unsafe(`drop database if exists ${name} with (force)`);
  await admin.unsafe(`create database ${name}`);
  await admin.end();
  const url = new URL(embedded.url);
  url.pathname = `/${name}`;
  await migrate(url.href);
  return url.href;
}

/** What autovacuum would have done a while after the import. */
async function settle(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  await sql`vacuum analyze`;
  await sql.end();
}
