import path from "node:path";
import { z } from "zod";
import { neededVersion, text } from "@/lib/core/input/fields";

const isWhole = (folder: string): boolean => path.posix.isAbsolute(folder) || path.win32.isAbsolute(folder);

/** Where exports are put while both systems are in use, and when they are loaded. */
export const WatchSettings = z.strictObject({
  /** A folder that the server can see; null for the one in IMPORT_WATCH_DIR, or for none. */
  folder: text(1000)
    .refine(
      (folder) => !folder || isWhole(folder),
      "Give the whole path, such as /srv/ga4 or D:\\GA4\\Exports",
    )
    .transform((folder) => folder ?? null),
  /** London time. */
  load_at: z
    .string("Give a time such as 02:00")
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Give a time such as 02:00"),
});
export type WatchSettings = z.output<typeof WatchSettings>;

export const NEW_WATCH_SETTINGS: WatchSettings = { folder: null, load_at: "02:00" };

export const WatchSettingsUpdate = z.strictObject({ ...WatchSettings.shape, version: neededVersion });

/** The states of an export in the folder. */
const SIGHTING_STATES = [
  "arriving",
  "waiting",
  "checking",
  "loading",
  "loaded",
  "differs",
  "red",
  "failed",
  "same",
  "undone",
  "older",
] as const;
export type SightingState = (typeof SIGHTING_STATES)[number];

/** Whether somebody has to look at it: nothing more happens automatically. */
export const needsPerson = (state: SightingState): boolean => /^(red|failed|differs)$/.test(state);
