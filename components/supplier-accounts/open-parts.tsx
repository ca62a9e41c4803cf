"use client";

import { Button } from "@/components/ui/button";
import { DateText } from "@/components/ui/date";
import { Money } from "@/components/ui/money";
import { LINE_KIND_WORDS, type LineKind } from "@/lib/supplier-accounts/rules/match-words";

export interface OpenPart {
  id: string;
  kind: LineKind;
  part_number: string | null;
  description: string;
  quantity: string;
  unit_net: string | null;
  /** The day on which it came, or left. */
  day: string;
  of: string;
}

interface OpenPartsProps {
  title: string;
  parts: readonly OpenPart[];
  onTake(parts: readonly OpenPart[]): void;
}

/** What came and is not billed, or went back and is not credited: each is taken onto the paper by a press. */
export function OpenParts({ title, parts, onTake }: OpenPartsProps) {
  if (parts.length === 0) return null;
  return (
    <section aria-label={title} className="rounded-lg border bg-card sm:col-span-6">
      <div className="flex flex-wrap items-center justify-between gap-2 border-b px-3 py-2">
        <h3 className="text-sm font-medium">
          {title} <span className="text-muted-foreground">({parts.length})</span>
        </h3>
        <Button size="sm" onClick={() => onTake(parts)}>
          Take all
        </Button>
      </div>
      <ul className="max-h-72 divide-y overflow-y-auto text-sm">
        {parts.map((part) => (
          <li key={`${part.id} ${part.kind}`} className="flex items-center gap-3 px-3 py-2">
            <div className="min-w-0 flex-1">
              <p className="truncate">
                {part.quantity} × {part.description || part.part_number}
                {part.description && part.part_number ? (
                  <span className="text-muted-foreground"> {part.part_number}</span>
                ) : null}
              </p>
              <p className="truncate text-muted-foreground">
                {part.kind === "part" ? "" : `${LINE_KIND_WORDS[part.kind]} · `}
                {part.of} · <DateText date={part.day} noWeekday />
              </p>
            </div>
            <Money amount={part.unit_net} />
            <Button
              size="sm"
              aria-label={`Take ${part.description || part.part_number}`}
              onClick={() => onTake([part])}
            >
              Take
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
