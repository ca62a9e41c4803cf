"use client";

import { CheckCheck, Undo2 } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { TemplateSection } from "@/lib/inspections/schema/content";
import type { CheckStore } from "./check-store";
import { ItemCard } from "./item-card";
import type { Seen } from "./seen-before";
import { useLeft, useStored } from "./use-check";

interface SectionCardProps {
  section: TemplateSection;
  seen: ReadonlyMap<string, readonly Seen[]>;
  store: CheckStore;
}

const NONE: readonly Seen[] = [];

/** A section of a check, with one tap for all of it that is in order. */
export function SectionCard({ section, seen, store }: SectionCardProps) {
  const left = useLeft(store);
  useStored(store);
  const [greened, setGreened] = useState<string[]>([]);
  const keys = section.items.map(({ key }) => key);
  const open = store.openOf(keys);
  const undoable = store.canUndo(greened);
  const done = keys.length - left.filter(({ item_key }) => keys.includes(item_key)).length;
  return (
    <Card
      aria-labelledby={`section-${section.key}-name`}
      id={`section-${section.key}`}
      className="scroll-mt-28"
    >
      <header className="flex min-h-14 items-center justify-between gap-2 rounded-t-lg border-b bg-card px-3 py-1.5">
        <h2 id={`section-${section.key}-name`} className="min-w-0 text-base font-semibold">
          {section.name}{" "}
          <span className="text-sm font-normal whitespace-nowrap text-muted-foreground">
            {done} of {keys.length}
          </span>
        </h2>
        {undoable ? (
          <Button size="lg" className="h-12 xl:h-9" onClick={() => store.undo(greened)}>
            <Undo2 aria-hidden />
            Undo
          </Button>
        ) : open.length > 0 ? (
          <Button
            size="lg"
            className="h-12 xl:h-9"
            onClick={() => {
              setGreened(open);
              store.allGreen(open);
            }}
          >
            <CheckCheck aria-hidden />
            {open.length === keys.length ? "All green" : "Rest green"}
          </Button>
        ) : null}
      </header>
      <div className="divide-y">
        {section.items.map((item) => (
          <ItemCard key={item.key} item={item} seen={seen.get(item.key) ?? NONE} store={store} />
        ))}
      </div>
    </Card>
  );
}
