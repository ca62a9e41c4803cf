import "server-only";
import type { Db, Tx } from "@/db/client";
import { env } from "@/lib/core/env";
import { readStored } from "@/lib/settings/queries/stored";
import { readGoLive } from "../go-live/stored-go-live";
import { NEW_WATCH_SETTINGS, type WatchSettings } from "./watch-schema";

export const readWatchSettings = (db: Db | Tx): Promise<WatchSettings & { version: number }> =>
  readStored(db, "import_watch", NEW_WATCH_SETTINGS);

export interface Watched {
  /** Null if nothing is watched. */
  folder: string | null;
  load_at: string;
}

/**
 * Returns what is watched now: the office's folder takes precedence over the environment's; nothing once the
 * garage is live.
 */
export const watchedBy = ({ folder, load_at }: WatchSettings, isLive: boolean): Watched => ({
  folder: isLive ? null : (folder ?? env.IMPORT_WATCH_DIR ?? null),
  load_at,
});

export async function readWatched(db: Db | Tx): Promise<Watched> {
  const [settings, { live }] = await Promise.all([readWatchSettings(db), readGoLive(db)]);
  return watchedBy(settings, live !== null);
}
