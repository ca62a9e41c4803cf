import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { settings } from "@/db/schema/settings";
import { nextVersion } from "@/lib/core/database/next-version";
import { changedMeanwhile } from "@/lib/core/errors";
import { storedValue } from "../queries/stored";

/** Stores the given fields of a settings subject. Throws PRECONDITION_FAILED if somebody else has changed it since `version`. */
export async function changeStored<T extends object>(
  tx: Tx,
  key: string,
  fresh: T,
  { version, ...fields }: NoInfer<Partial<T>> & { version: number },
): Promise<{ before: T; after: T; version: number }> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`settings.${key}`}))`);
  const { value: before, version: stored } = await storedValue(tx, key, fresh);
  if (stored !== version) throw changedMeanwhile("these settings", stored);
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
