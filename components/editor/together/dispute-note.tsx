"use client";

import { GitCompareArrows } from "lucide-react";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Kbd } from "@/components/ui/kbd";
import type { Row } from "../editor-rows";
import type { EditorAction, Fields } from "../editor-state";
import { goToPlace } from "./cursor-place";
import type { Dispute } from "./disputes";
import { cellWord, fieldWord, valueWords } from "./place-words";
import { pick } from "./units";

export const disputeId = (key: string): string => `${key}-dispute`;

interface DisputeNoteProps {
  dispute: Dispute;
  /** The line, or the fields, as they are here. */
  mine: Row | Fields;
  /** Where it is, for screen readers: "line 2". */
  where?: string;
  dispatch(action: EditorAction): void;
  className?: string;
}

/** Asks at the field which of two values counts. Everything else goes on meanwhile. */
export function DisputeNote({ dispute, mine, where = "", dispatch, className }: DisputeNoteProps) {
  const { key, by } = dispute;
  const words = noteWords(dispute, mine);
  const decide = (take: "mine" | "theirs") => {
    dispatch({ type: "decide", key, take });
    goToPlace(key);
  };
  return (
    <fieldset
      id={disputeId(key)}
      aria-label={[words.what, where].filter(Boolean).join(", ")}
      className={cn(
        "flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1 rounded-sm border border-warning/40 bg-warning/8 px-1.5 py-1 text-xs",
        className,
      )}
    >
      <GitCompareArrows aria-hidden className="size-3.5 shrink-0 text-warning" />
      <p className="min-w-0 flex-1 basis-32 wrap-anywhere">
        <span className="font-medium">{words.what}</span>
        {words.theirs ? (
          <>
            {": "}
            <span className="line-clamp-6 inline whitespace-pre-wrap">{words.theirs}</span>
          </>
        ) : null}
      </p>
      <span className="flex flex-wrap gap-1.5">
        <Button size="sm" onClick={() => decide("mine")}>
          {words.mine}
          <Kbd aria-hidden className="max-md:hidden">
            Alt M
          </Kbd>
        </Button>
        <Button size="sm" onClick={() => decide("theirs")}>
          <span>
            {words.take}
            {dispute.kind === "value" ? <span className="sr-only"> of {by}</span> : null}
          </span>
          <Kbd aria-hidden className="max-md:hidden">
            Alt T
          </Kbd>
        </Button>
      </span>
    </fieldset>
  );
}

/** The words of a dispute: what has happened, what they have, and the two answers. */
export function noteWords(dispute: Dispute, mine: Row | Fields) {
  const { kind, by, theirs } = dispute;
  if (kind === "gone")
    return { what: `${by} has removed this line`, theirs: "", mine: "Keep it", take: "Remove it" };
  if (kind === "back")
    return {
      what: `${by} has changed this line that you removed`,
      theirs: "",
      mine: "Remove it",
      take: "Keep it",
    };
  const [, cell] = dispute.key.split(".");
  const field = (cell ? cellWord(cell) : fieldWord(dispute.key)) || "value";
  const own = valueWords(pick(mine as Row, Object.keys(theirs) as (keyof Row)[]));
  const other = dispute.words ?? valueWords(theirs);
  return {
    what: `${by} has another ${field}`,
    theirs: other,
    mine: dispute.words === undefined ? `Keep ${short(own)}` : "Keep mine",
    take: `Take ${short(other)}`,
  };
}

const SHORT = 16;
const short = (value: string): string =>
  value === "nothing"
    ? "it empty"
    : value.length > SHORT
      ? `“${value.slice(0, SHORT - 1).trimEnd()}…”`
      : value;
