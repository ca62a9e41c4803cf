"use client";

import { useEffect } from "react";
import type { BrowsersPusher } from "@/lib/integrations/pusher/settings";
import { followChanges } from "./live-source";

interface LiveChangesProps {
  /** The place in the order of events at which the page was made. */
  after: string;
  /** Where a Pusher server carries the changes; null where none is configured. */
  pusher: BrowsersPusher | null;
}

/** Follows what changes for all screens of the office. */
export function LiveChanges({ after, pusher }: LiveChangesProps) {
  // The first place only: from there on the stream knows its own.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => followChanges(after, pusher), []);
  return null;
}
