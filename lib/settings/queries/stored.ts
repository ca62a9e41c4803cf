import "server-only";
import { eq } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { settings } from "@/db/schema/settings";

/** A subject of the settings as it is stored, over what a new garage starts with; version 0 where nothing is stored. */
export async function readStored<T extends object>(
  db: Db | Tx,
  key: string,
  fresh: T,
): Promise<T & { version: number }> {
  const { value, version } = await storedValue(db, key, fresh);
  return { ...value, version };
}

/** The same with the version beside it. */
export async function storedValue<T extends object>(
  db: Db | Tx,
  key: string,
  fresh: T,
): Promise<{ value: T; version: number }> {
  const [row] = await db.select().from(settings).where(eq(settings.key, key));
  return { value: { ...fresh, ...(row?.value as Partial<T> | undefined) }, version: row?.version ?? 0 };
}
