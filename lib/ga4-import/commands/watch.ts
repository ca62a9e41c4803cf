import "server-only";
import { z } from "zod";
import { command } from "@/lib/core/command";
import { conflict } from "@/lib/core/errors";
import { enqueue } from "@/lib/jobs/queue";
import { changeStored } from "@/lib/settings/internal/change-stored";
import { watchJob } from "../watch/watch-job";
import { NEW_WATCH_SETTINGS, type WatchSettings, WatchSettingsUpdate } from "../watch/watch-schema";
import { readWatched } from "../watch/watch-settings";

/**
 * Sets which folder is watched for exports and when they are loaded. The folder is looked at once
 * immediately, so that a wrong one is reported at once.
 */
export const setWatch = command({
  name: "imports.watch",
  permission: "imports:update",
  input: WatchSettingsUpdate,
  async run({ tx, input }) {
    const changed = await changeStored<WatchSettings>(tx, "import_watch", NEW_WATCH_SETTINGS, input);
    if ((await readWatched(tx)).folder !== null) await enqueue(tx, watchJob, {});
    return changed;
  },
  trace: ({ before, after }) => ({ entity: "imports", id: null, before, after }),
});

/** Looks at the folder now and loads what has arrived, without waiting for the night. */
export const lookNow = command({
  name: "imports.look",
  permission: "imports:create",
  input: z.strictObject({}),
  async run({ tx }) {
    const { folder } = await readWatched(tx);
    if (folder === null) throw conflict("No folder is watched");
    await enqueue(tx, watchJob, { at_once: true });
    return { folder };
  },
  trace: ({ folder }) => ({ entity: "imports", id: null, after: { folder } }),
});
