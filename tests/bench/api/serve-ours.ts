import { mkdtempSync, openSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import { hashApiKey, visiblePart } from "@/lib/auth/tokens/api-keys";
import { serveGarage } from "../served-garage";
import type { Target } from "./target";

/**
 * The built application as in production, with its log written to a file; only nobody is limited in how often they ask. Of this folder,
 * or of another.
 */
export async function serveOurs(databaseUrl: string, token: string, build = "."): Promise<Target> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "ga4-bench-"));
  const { origin, stop } = await serveGarage(databaseUrl, dataDir, {
    log: openSync(path.join(dataDir, "log"), "w"),
    build,
    env: { API_REQUESTS_PER_MINUTE: "0", API_REQUESTS_PER_MINUTE_PER_ADDRESS: "0" },
  });
  await makeKey(databaseUrl, token);
  return { origin: origin.replace("localhost", "127.0.0.1"), prefix: "/api/v1", token, stop };
}

/** A key of a role that may do all that is measured. */
export async function makeKey(databaseUrl: string, key: string): Promise<void> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  await sql`
    insert into api_keys (name, role, key_prefix, key_hash, last_used_at)
    values ('Bench', 'manager', ${visiblePart(key)}, ${hashApiKey(key)}, now())`;
  await sql.end();
}
