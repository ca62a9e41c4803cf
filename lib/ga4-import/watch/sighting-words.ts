import type { SightingState } from "./watch-schema";

const WORDS: Record<SightingState, string> = {
  arriving: "Arriving; it is left alone until nothing of it changes",
  waiting: "Waits to be checked and loaded",
  checking: "It is being checked",
  loading: "It is being loaded",
  loaded: "Loaded, agrees",
  differs: "Loaded, but it differs: look at it",
  red: "Not loaded: look at its report, and load it from there if it is right",
  failed: "Not loaded: it could not be read",
  same: "The same was loaded before; left alone",
  undone: "The same was loaded and undone; left alone",
  older: "Older than what was loaded last; left alone",
};

/** Returns the state of an export in the watched folder, in words. */
export const sightingWords = (state: SightingState, error: string | null = null): string =>
  state === "failed" && error ? `Not loaded: ${error}` : WORDS[state];
