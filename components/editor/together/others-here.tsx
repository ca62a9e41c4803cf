"use client";

import { Avatar } from "@/components/ui/avatar";
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
    <div className="flex h-7 min-w-0 shrink items-center gap-1 rounded-sm border border-warning/25 bg-warning/8 pr-1.5 pl-0.5 text-xs font-medium text-warning">
      <span className="flex shrink-0">
        {others.slice(0, MOST).map(({ tab, name, self, place }) => {
          const where = place ? placeWords(place, rows) : "";
          const who = self ? "You, elsewhere" : name;
          return (
            <button
              key={tab}
              type="button"
              disabled={!place}
              title={where ? `${who}: ${where}` : who}
              onClick={() => place && goToPlace(place)}
              className="grid size-6 place-items-center rounded-full"
            >
              <span aria-hidden>
                <Avatar name={name} className="size-5 text-[0.625rem]" />
              </span>
              <span className="sr-only">
                {where ? `${who} is at ${where}. Go there` : `${who} is in no field`}
              </span>
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
