"use client";

import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { stateWords } from "@/lib/inspections/rules/item-states";
import type { TemplateItem } from "@/lib/inspections/schema/content";
import { asDraft, type ItemDraft, shownState } from "./check-draft";
import type { ItemView } from "./check-store";

interface ConflictNoteProps {
  item: TemplateItem;
  view: ItemView & { mine: ItemDraft };
  decide(mine: ItemDraft | null): void;
}

/** Somebody else has recorded the item first: both results, and the choice. */
export function ConflictNote({ item, view: { mine, server }, decide }: ConflictNoteProps) {
  const who = server?.recorded_by ?? "Somebody else";
  return (
    <Alert tone="warning" title={`${who} has recorded this too`}>
      <dl className="my-1 grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5">
        <dt className="text-muted-foreground">{who}</dt>
        <dd>{server ? wordsOf(item, asDraft(item, server)) : "…"}</dd>
        <dt className="text-muted-foreground">You</dt>
        <dd>{wordsOf(item, mine)}</dd>
      </dl>
      <div className="flex flex-wrap gap-2">
        <Button size="lg" disabled={!server} onClick={() => decide(null)}>
          Keep theirs
        </Button>
        <Button size="lg" disabled={!server} onClick={() => decide(mine)}>
          Keep mine
        </Button>
      </div>
    </Alert>
  );
}

function wordsOf(item: TemplateItem, draft: ItemDraft): string {
  const state = shownState(item, draft);
  const figures = Object.values(draft.readings).map((readings) => readings.join(" / "));
  return [state ? stateWords(state) : "", ...figures, draft.finding, draft.note].filter(Boolean).join(", ");
}
