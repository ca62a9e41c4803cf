import "server-only";
import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { db, type Tx } from "@/db/client";
import { sendLast } from "@/db/driver/prepared";
import { seal, unseal } from "@/lib/auth/tokens/seal";
import type { Actor } from "@/lib/core/actor";
import { fromDatabase } from "@/lib/core/database/database-errors";
import { transact } from "@/lib/core/database/transaction";
import { AppError, conflict, invalid } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";
import { wakeListeners } from "@/lib/events/wake";
import type { Reply } from "../reply/envelope";

const KEPT = sql`interval '24 hours'`;
const PURPOSE = "idempotent answers";

/**
 * Returns the key of a request that must be done only once, or null. Throws VALIDATION_ERROR unless it is 1 to 255 visible
 * characters.
 */
export function idempotencyKey(request: Request): string | null {
  const key = request.headers.get("idempotency-key");
  if (key === null || request.method !== "POST") return null;
  if (!/^[\x21-\x7e]{1,255}$/.test(key))
    throw invalid({ field: "Idempotency-Key", message: "1 to 255 visible characters, such as a UUID" });
  return key;
}

interface Once {
  actor: Actor;
  key: string;
  /** What is requested. Another request under the same key is a mistake of the caller. */
  asked: unknown;
}

/**
 * Does something once per key. The change and its response are stored in one transaction, so that neither a crash nor a retry
 * doubles it. The same key returns the same response for 24 hours. Throws CONFLICT for another request under the key, or while the
 * first is still running. A failure is not stored and may be retried. Responses are encrypted, because some hold secrets that are
 * shown only once.
 */
export async function runOnce({ actor, key, asked }: Once, work: (tx: Tx) => Promise<Reply>): Promise<Reply> {
  const owner = `${actor.kind}:${actor.id}`;
  const hash = createHash("sha256").update(JSON.stringify(asked)).digest("base64url");
  try {
    const reply = await transact(async (tx) => {
      await claim(tx, owner, key);
      const kept = await find(tx, owner, key);
      if (kept) return replay(kept, hash);
      const fresh = await work(tx);
      sendLast(sql`
        insert into idempotency_keys (owner, key, request_hash, status, response)
        values (${owner}, ${key}, ${hash}, ${fresh.status}, ${JSON.stringify(seal(PURPOSE, JSON.stringify(fresh)))}::jsonb)`);
      return fresh;
    });
    wakeListeners();
    return reply;
  } catch (error) {
    throw fromDatabase(error);
  }
}

const Lock = z.object({ free: z.boolean() });

async function claim(tx: Tx, owner: string, key: string): Promise<void> {
  const [row] = await tx
    .execute(sql`select pg_try_advisory_xact_lock(hashtextextended(${`${owner} ${key}`}, 41)) as free`)
    .then(readRows(Lock));
  // The field name tells a program that it only needs to wait.
  if (!row?.free)
    throw conflict("The first request under this Idempotency-Key is still running", {
      field: "Idempotency-Key",
      message: "Send it again in a moment",
    });
}

interface StoredResponse {
  request_hash: string;
  response: unknown;
}

async function find(tx: Tx, owner: string, key: string): Promise<StoredResponse | undefined> {
  await tx.execute(sql`
    delete from idempotency_keys where owner = ${owner} and key = ${key} and created_at < now() - ${KEPT}`);
  const [row] = await tx.execute(
    sql`select request_hash, response #>> '{}' as response from idempotency_keys where owner = ${owner} and key = ${key}`,
  );
  return row as StoredResponse | undefined;
}

function replay({ request_hash, response }: StoredResponse, hash: string): Reply {
  if (request_hash !== hash) throw conflict("This Idempotency-Key was used for another request");
  const reply = unseal(PURPOSE, String(response));
  if (reply === null) throw new AppError("CONFLICT", "This was done, but its answer cannot be read any more");
  const { headers, ...rest } = JSON.parse(reply) as Reply;
  return { ...rest, headers: { ...headers, "idempotency-replayed": "true" } };
}

/** Deletes the responses that are older than a day. */
export const deleteExpiredAnswers = () =>
  db().execute(sql`delete from idempotency_keys where created_at < now() - ${KEPT}`);
