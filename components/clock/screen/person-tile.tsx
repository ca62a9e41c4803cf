import type { z } from "zod";
import { cn } from "@/components/ui/cn";
import { Plate } from "@/components/vehicles/plate";
import type { OnClock } from "@/lib/clock/responses";
import { timeOf } from "@/lib/clock/rules/clock-words";
import { RunningTime } from "../running-time";

export type OnScreen = z.infer<typeof OnClock>;

type PersonTileProps = { person: OnScreen; timeZone: string; onChoose: () => void };

/** Somebody on the shared screen: whether they are in, and what they are on. */
export function PersonTile({ person, timeZone, onChoose }: PersonTileProps) {
  const { attending_since, working_since, has_pin } = person;
  return (
    <button
      type="button"
      disabled={!has_pin}
      onClick={onChoose}
      className={cn(
        "flex h-36 w-full min-w-0 flex-col gap-2 rounded-xl border-2 bg-card p-4 text-left shadow-xs select-none",
        attending_since ? "border-success/60" : "border-border",
        has_pin ? "hover:bg-accent" : "cursor-not-allowed border-dashed",
      )}
    >
      <span className="flex w-full min-w-0 items-center justify-between gap-3">
        <span className="truncate text-2xl font-semibold">{person.person}</span>
        <span
          className={cn(
            "shrink-0 rounded-full px-3 py-1 text-base font-semibold",
            attending_since ? "bg-success/10 text-success" : "bg-muted text-muted-foreground",
          )}
        >
          {attending_since ? "In" : "Out"}
        </span>
      </span>
      <span className="line-clamp-1 text-xl text-muted-foreground">{stateWords(person, timeZone)}</span>
      {working_since ? (
        <span className="mt-auto flex w-full items-center justify-between gap-3">
          <Plate registration={person.registration} className="h-9 rounded-md px-2 text-xl" />
          <RunningTime since={working_since} className="text-2xl font-semibold" />
        </span>
      ) : null}
    </button>
  );
}

function stateWords(person: OnScreen, timeZone: string): string {
  const { attending_since, working_since, document_number, line_text, has_pin } = person;
  if (working_since) return line_text ?? `Job ${document_number ?? "without a number"}`;
  if (attending_since) return `Since ${timeOf(attending_since, timeZone)}, on no job`;
  return has_pin ? "Not at work" : "No PIN yet";
}
