import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { settings } from "@/db/schema/settings";
import { changedMeanwhile } from "@/lib/core/errors";
import { nextVersion } from "@/lib/core/next-version";
import { readStored } from "../stored";

/** Stores the fields given. PRECONDITION_FAILED where somebody else changed the subject since `version`. */
export async function changeStored<T extends object>(
  tx: Tx,
  key: string,
  fresh: T,
  { version, ...fields }: Partial<T> & { version: number },
): Promise<{ before: T; after: T; version: number }> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`settings.${key}`}))`);
  const { version: stored, ...kept } = await readStored(tx, key, fresh);
  if (stored !== version) throw changedMeanwhile("these settings", stored);
  const before = kept as unknown as T;
  const value = { ...before, ...fields } as T & Record<string, unknown>;
  const [saved] = await tx
    .insert(settings)
    .values({ key, value })
    .onConflictDoUpdate({
      target: settings.key,
      set: { value, ...nextVersion(settings) },
    })
    .returning({ version: settings.version });
  return { before, after: value, version: saved?.version ?? 1 };
}
