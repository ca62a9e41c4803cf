import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { madeExport } from "./exports";
import { plainCopy } from "./plain-copy";
import { quantile, table } from "./statistics";

const ROUNDS = 3;
/** An import may take so many times what plain COPY of its files takes, and the same export again. */
const TIMES_COPY = { first: 5, again: 2 };
const MEMORY_MB: Record<number, number> = { 1: 400, 10: 600 };

export interface Server {
  /** A new, migrated database of this name; one of that name goes. */
  database(name: string): Promise<string>;
}

interface Imported {
  url: string;
  seconds: number;
  megabytes: number;
}

/**
 * Imports at GA4's size and at ten times it, and each once again, beside plain COPY, in turns. Returns the two databases and whether all
 * limits are kept.
 */
export async function benchImport(server: Server): Promise<{ small: string; large: string; kept: boolean }> {
  const small = await inTurns(server, 1, ROUNDS);
  const large = await inTurns(server, 10, 1);
  const growth = large.seconds / small.seconds;
  const rows = [small, large].map(({ scale, copy, seconds, again, megabytes }) => [
    `import ×${scale}`,
    `${copy.toFixed(2)} s`,
    `${seconds.toFixed(2)} s`,
    `${(seconds / copy).toFixed(1)}×`,
    `${again.toFixed(2)} s`,
    `${(again / copy).toFixed(1)}×`,
    `${megabytes.toFixed(0)} MB`,
  ]);
  console.log(table([["", "plain COPY", "import", "ratio", "again", "ratio", "peak memory"], ...rows]));
  console.log(`Ten times the rows take ${growth.toFixed(1)} times as long`);
  const kept =
    small.seconds / small.copy <= TIMES_COPY.first &&
    small.again / small.copy <= TIMES_COPY.again &&
    growth <= 10.5 &&
    [small, large].every(({ scale, megabytes }) => megabytes < (MEMORY_MB[scale] ?? 0));
  return { small: small.url, large: large.url, kept };
}

async function inTurns(server: Server, scale: number, rounds: number) {
  const folder = madeExport(scale);
  const copies: number[] = [];
  const imports: Imported[] = [];
  const agains: Imported[] = [];
  for (let round = 0; round < rounds; round++) {
    const url = await server.database(`bench_${scale}`);
    copies.push((await plainCopy(url, folder)) / 1000);
    const home = mkdtempSync(path.join(tmpdir(), "ga4-bench-"));
    imports.push(await timedImport(url, folder, home));
    agains.push(await timedImport(url, folder, home));
  }
  return {
    scale,
    url: imports.at(-1)?.url ?? "",
    copy: quantile(copies, 0.5),
    seconds: median(imports),
    again: median(agains),
    megabytes: Math.max(...[...imports, ...agains].map(({ megabytes }) => megabytes)),
  };
}

const median = (imports: readonly Imported[]): number =>
  quantile(
    imports.map(({ seconds }) => seconds),
    0.5,
  );

/** The command line's own program, from its start to its end, with a data folder that is a new one unless it is named. */
export async function timedImport(
  url: string,
  place: string,
  home = mkdtempSync(path.join(tmpdir(), "ga4-bench-")),
): Promise<Imported> {
  const memory = path.join(home, "memory");
  const note = path.join(home, "note-memory.mjs");
  writeFileSync(
    note,
    `import fs from "node:fs"; process.on("exit", () => fs.writeFileSync(${JSON.stringify(memory)}, String(process.resourceUsage().maxRSS)));`,
  );
  const started = performance.now();
  await promisify(execFile)(process.execPath, ["--import", note, "dist/scripts/import.mjs", place], {
    env: { ...process.env, NODE_ENV: "production", DATABASE_URL: url, DATA_DIR: home, LOG_LEVEL: "error" },
    maxBuffer: 64 * 1024 * 1024,
  });
  return {
    url,
    seconds: (performance.now() - started) / 1000,
    megabytes: Number(readFileSync(memory, "utf8")) / 1024,
  };
}
