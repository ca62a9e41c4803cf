"use client";

import { useNow } from "@/components/ui/use-now";
import { hoursAndMinutes, hoursInWords } from "@/lib/clock/rules/clock-words";

const TICK_MS = 5_000;

/** How long something goes on: "1:05", which grows. */
export function RunningTime({ since, className }: { since: string; className?: string }) {
  const now = useNow(TICK_MS);
  if (now === null) return <span className={className} />;
  const seconds = Math.max(0, (now - Date.parse(since)) / 1000);
  return (
    <span className={className}>
      <span aria-hidden className="tabular-nums">
        {hoursAndMinutes(seconds)}
      </span>
      <span className="sr-only">{hoursInWords(seconds)}</span>
    </span>
  );
}
