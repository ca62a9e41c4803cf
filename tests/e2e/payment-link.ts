import { createHmac, hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Sql } from "postgres";

/** Makes the link of a document or a customer, as an e-mail of the garage would name it; returns its secret. */
export async function linkFor(
  sql: Sql,
  subject: { document_id: string } | { customer_id: string },
): Promise<string> {
  const { auth_secret } = JSON.parse(
    readFileSync(join(process.env.E2E_DATA_DIR ?? "", "secrets.json"), "utf8"),
  ) as { auth_secret: string };
  const made_for = Object.values(subject)[0] ?? "";
  const token = createHmac("sha256", auth_secret).update(`payment link ${made_for} 1`).digest("base64url");
  await sql`insert into payment_links ${sql({ ...subject, made_for, token_hash: hash("sha256", token, "hex") })}`;
  return token;
}
