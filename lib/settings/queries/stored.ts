import "server-only";
import { eq } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { settings } from "@/db/schema/settings";

/** Returns a settings subject as stored, with a new garage's defaults for what is missing; version 0 where nothing is stored. */
export async function readStored<T extends object>(
  db: Db | Tx,
  key: string,
  fresh: T,
): Promise<T & { version: number }> {
  const { value, version } = await storedValue(db, key, fresh);
  return { ...value, version };
}

/** The same, with the version beside the value. */
export async function storedValue<T extends object>(
  db: Db | Tx,
  key: string,
  fresh: T,
): Promise<{ value: T; version: number }> {
  const [row] = await db.select().from(settings).where(eq(settings.key, key));
  return { value: { ...fresh, ...(row?.value as Partial<T> | undefined) }, version: row?.version ?? 0 };
}
