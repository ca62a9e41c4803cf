import "server-only";
import type { Db, Tx } from "@/db/client";
import { readStored } from "@/lib/settings/queries/stored";
import { NEW_GO_LIVE, type StoredGoLive } from "./go-live-schema";

export const readGoLive = (db: Db | Tx): Promise<StoredGoLive & { version: number }> =>
  readStored(db, "go_live", NEW_GO_LIVE);
