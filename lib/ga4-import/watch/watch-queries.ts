import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { env } from "@/lib/core/env";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { readGoLive } from "../go-live/stored-go-live";
import { readSightings, type Sighting } from "./sightings";
import { needsPerson, type WatchSettings } from "./watch-schema";
import { readWatched, readWatchSettings, watchedBy } from "./watch-settings";

export interface WatchPage {
  settings: WatchSettings & { version: number };
  /** The folder named by the environment; the office's own setting comes first. */
  environment: string | null;
  watched: string | null;
  live: boolean;
  looked_at: string | null;
  problem: string | null;
  sightings: Sighting[];
}

const Look = z.object({ looked_at: z.string(), problem: z.string().nullable() });

/** Returns the watched folder and what is in it. */
export const getWatch = query({
  name: "imports.watch_page",
  permission: "imports:read",
  input: z.strictObject({}),
  async run({ db }): Promise<WatchPage> {
    const [settings, { live }] = await Promise.all([readWatchSettings(db), readGoLive(db)]);
    const { folder, load_at } = watchedBy(settings, live !== null);
    const [looks, sightings] = folder
      ? await Promise.all([
          db
            .execute(sql`select looked_at, problem from import_looks where folder = ${folder}`)
            .then(readRows(Look)),
          readSightings(db, { folder, load_at }),
        ])
      : [[], []];
    return {
      settings,
      environment: env.IMPORT_WATCH_DIR ?? null,
      watched: folder,
      live: live !== null,
      looked_at: looks[0]?.looked_at ?? null,
      problem: looks[0]?.problem ?? null,
      sightings,
    };
  },
});

export interface WatchNotice {
  problem: string | null;
  /** Exports that somebody has to look at. */
  waiting: Pick<Sighting, "called" | "state" | "run_id">[];
}

const Trouble = z.object({ problem: z.string().nullable() });

/** Returns what about the watched folder needs a person; null if nothing does. */
export const getWatchNotice = query({
  name: "imports.watch_notice",
  permission: "imports:read",
  input: z.strictObject({}),
  async run({ db }): Promise<WatchNotice | null> {
    const { folder, load_at } = await readWatched(db);
    if (folder === null) return null;
    const [looks, sightings] = await Promise.all([
      db.execute(sql`select problem from import_looks where folder = ${folder}`).then(readRows(Trouble)),
      readSightings(db, { folder, load_at }),
    ]);
    const waiting = sightings
      .filter(({ state }) => needsPerson(state))
      .map(({ called, state, run_id }) => ({ called, state, run_id }));
    const problem = looks[0]?.problem ?? null;
    return problem || waiting.length > 0 ? { problem, waiting } : null;
  },
});
