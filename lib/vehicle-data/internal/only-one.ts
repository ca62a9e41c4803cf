import "server-only";
import { sql } from "@/db/client";
import { openSeparateConnection } from "@/db/driver/separate-connection";
import { log } from "@/lib/core/log/log";

class Lost extends Error {}

/** Throws where this run is not the only one any more. */
export type StillOnly = () => void;

/**
 * Does work that only one process of the garage may be at; null where another is. The database holds the lock as long as this process
 * lives, in a transaction on a connection of its own, which every pooler leaves alone and which keeps nothing else from anybody. Work that
 * has lost its lock, because the database went away, ends at its next `stillOnly`.
 */
export async function onlyOne<T>(
  name: string,
  work: (stillOnly: StillOnly) => Promise<T>,
): Promise<T | null> {
  const { tx, isOpen, close } = await openSeparateConnection(
    sql(),
    `ga4-garage ${name}`,
    () => new Lost("The database went away"),
  );
  try {
    await tx`begin`;
    const [row] = await tx<{ mine: boolean }[]>`select pg_try_advisory_xact_lock(hashtext(${name})) as mine`;
    if (!row?.mine) return null;
    return await work(() => {
      if (!isOpen()) throw new Lost("The database went away");
    });
  } catch (error) {
    if (!(error instanceof Lost)) throw error;
    log.warn("vehicle_data.lock_lost", { name });
    return null;
  } finally {
    await close();
  }
}
