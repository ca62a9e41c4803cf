import postgres from "postgres";
import { hashApiKey, randomApiKey, visiblePart } from "@/lib/auth/api-keys";

/** New keys of managers of a garage. */
export async function withApiKeys(databaseUrl: string, count: number): Promise<string[]> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  const keys = Array.from({ length: count }, randomApiKey);
  const rows = keys.map((key) => ({
    name: "Bench",
    role: "manager",
    key_prefix: visiblePart(key),
    key_hash: hashApiKey(key),
    last_used_at: new Date(),
  }));
  await sql`insert into api_keys ${sql(rows)}`;
  await sql.end();
  return keys;
}

/** A single one. */
export async function withApiKey(databaseUrl: string): Promise<string> {
  const [key] = await withApiKeys(databaseUrl, 1);
  if (!key) throw new Error("No key was made");
  return key;
}
