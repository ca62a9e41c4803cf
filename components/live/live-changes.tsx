"use client";

import { useEffect } from "react";
import { followChanges } from "./live-source";

/** Follows what changes for all screens of the office. `after` is the place in the order of events at which the page was made. */
export function LiveChanges({ after }: { after: string }) {
  // The first place only: from there on the stream knows its own.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => followChanges(after), []);
  return null;
}
