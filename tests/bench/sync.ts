import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { randomApiKey } from "@/lib/auth/tokens/api-keys";
import { buildClient } from "../support/built-client";
import { makeKey } from "./api/serve-ours";
import { serveGarage } from "./served-garage";
import { table } from "./statistics";

/** A whole copy of a garage by cursor: seconds, and megabytes of the program that makes it. */
const LIMITS = { seconds: 30, megabytes: 100 };

/** Node lets what is young and soon forgotten grow to 48 MB; a program that runs beside others can do with less. */
const FLAGS = ["--max-semi-space-size=1"];

const Measured = z.object({
  whole: z.number(),
  again: z.number(),
  megabytes: z.number(),
  rows: z.record(z.string(), z.number()),
});

/** How long a program takes that copies a whole garage by the REST surface, and what it needs to find that nothing changed since. */
export async function benchSync(databaseUrl: string): Promise<boolean> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "ga4-bench-"));
  const client = mkdtempSync(path.join(tmpdir(), "ga4-bench-"));
  await buildClient(client);
  const served = await serveGarage(databaseUrl, dataDir, {
    env: { API_REQUESTS_PER_MINUTE_PER_ADDRESS: "0", API_REQUESTS_PER_MINUTE: "0" },
  });
  try {
    const key = randomApiKey();
    await makeKey(databaseUrl, key);
    const env = { ...process.env, API_KEY: key };
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [...FLAGS, "tests/bench/sync-client.mjs", served.origin, path.join(client, "main.js")],
      { env },
    );
    const { whole, again, megabytes, rows } = Measured.parse(JSON.parse(stdout));
    const count = Object.values(rows).reduce((sum, one) => sum + one, 0);
    console.log(
      table([
        ["", "measured", "limit"],
        [`copying ${count} records, s`, whole.toFixed(1), String(LIMITS.seconds)],
        ["asking again, s", again.toFixed(2), ""],
        [`memory of the program (${FLAGS}), MB`, megabytes.toFixed(0), String(LIMITS.megabytes)],
      ]),
    );
    return whole <= LIMITS.seconds && megabytes <= LIMITS.megabytes;
  } finally {
    await served.stop();
    rmSync(client, { recursive: true });
  }
}
