"use client";

import { useSyncExternalStore } from "react";
import { currentWay, onWay } from "./live-source";
import type { Way } from "./ways";

const WORDS: Record<Way, string> = {
  usual: "",
  spare: "Pusher cannot be reached. Changes come straight from this server.",
  asking: "The network holds back live changes. They are looked for every few seconds.",
};

/** Says quietly where changes do not come as they should. Nothing is lost meanwhile. */
export function LiveNote() {
  const way = useSyncExternalStore(onWay, currentWay, () => "usual" as const);
  return (
    <p role="status" className="text-xs text-muted-foreground empty:hidden">
      {WORDS[way]}
    </p>
  );
}
