"use client";

import { Avatar } from "@/components/ui/avatar";
import { badgeVariants } from "@/components/ui/badge";
import { cn } from "@/components/ui/cn";
import type { Visitor } from "@/lib/documents/commands/presence";
import type { Row } from "../editor-rows";
import { goToPlace } from "./cursor-place";
import { placeWords } from "./place-words";

const MOST = 3;

interface OthersHereProps {
  others: readonly Visitor[];
  rows: readonly Row[];
}

/** Who else has the document open. A press goes to where they are. */
export function OthersHere({ others, rows }: OthersHereProps) {
  const [first] = others;
  if (!first) return null;
  return (
    <div className={cn(badgeVariants({ tone: "warning" }), "min-w-0 shrink gap-1.5")}>
      <span className="flex shrink-0 -space-x-1">
        {others.slice(0, MOST).map(({ tab, name, self, place }) => {
          const where = place ? placeWords(place, rows) : "";
          const who = self ? "You, elsewhere" : name;
          return (
            <button
              key={tab}
              type="button"
              disabled={!place}
              title={where ? `${who}: ${where}` : who}
              aria-label={where ? `${who} is at ${where}. Go there` : `${who} is in no field`}
              onClick={() => place && goToPlace(place)}
            >
              <Avatar name={name} className="size-4 text-[0.5625rem] ring-1 ring-background" />
            </button>
          );
        })}
      </span>
      <span className="truncate">
        {others.length > 1
          ? `${others.length} others have this open`
          : first.self
            ? "You have this open elsewhere too"
            : `${first.name} has this open too`}
      </span>
    </div>
  );
}
