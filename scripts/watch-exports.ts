import { setTimeout as wait } from "node:timers/promises";
import { db } from "@/db/client";
import { ImportProblem } from "@/lib/files/csv/import-problem";
import { readGoLive } from "@/lib/ga4-import/go-live/stored-go-live";
import type { Report } from "@/lib/ga4-import/run/report";
import { runImport } from "@/lib/ga4-import/run/run-import";
import { type Step, stopWaiting } from "@/lib/ga4-import/watch/next-step";
import { sightingWords } from "@/lib/ga4-import/watch/sighting-words";
import { readSightings } from "@/lib/ga4-import/watch/sightings";
import { watchFolder } from "@/lib/ga4-import/watch/watch-folder";
import { readWatchSettings } from "@/lib/ga4-import/watch/watch-settings";

interface WatchOptions {
  /** Seconds between two checks of the folder. */
  seconds: number;
  /** Stops watching; a run under way is broken off. */
  stop: AbortSignal;
  say(words: string): void;
  tell(progress: { file: string; percent: number }): void;
  summarise(report: Report): void;
}

/**
 * Watches a folder in the foreground until it is told to stop. Every export that has arrived completely is checked and loaded at
 * once.
 */
export async function watch(
  folder: string,
  { seconds, stop, say, tell, summarise }: WatchOptions,
): Promise<void> {
  const carryOut = async ({ run_id, mode, called }: Step): Promise<void> => {
    say(`${called}: ${mode === "check" ? "it is checked" : "the check agrees; it is loaded"}`);
    try {
      summarise(await runImport(run_id, { signal: stop, onProgress: tell }));
    } catch (error) {
      if (!(error instanceof ImportProblem) || error.code === "DATABASE_GONE") throw error;
      if (stop.aborted) await stopWaiting(run_id);
      else say(`${called}: ${error.message}`);
    }
  };
  say(`Watching ${folder}, every ${seconds} s. Ctrl+C ends it`);
  const told = new Map<string, string>();
  const tellOnce = (what: string, words: string): void => {
    if (words !== (told.get(what) ?? "")) say(`${what}: ${words || "all is well again"}`);
    told.set(what, words);
  };
  const { load_at } = await readWatchSettings(db());
  while (!stop.aborted) {
    if ((await readGoLive(db())).live) {
      say("The garage is live: nothing is loaded from GA4 any more");
      return;
    }
    const problem = await watchFolder({
      ...{ folder, load_at, atOnce: true, quietMs: (seconds * 1000) / 2, signal: stop, carryOut },
    });
    tellOnce(folder, problem ?? "");
    for (const { called, state, error } of await readSightings(db(), { folder, load_at }))
      tellOnce(called, sightingWords(state, error));
    await wait(seconds * 1000, undefined, { signal: stop }).catch(() => undefined);
  }
  say("Ended");
}
