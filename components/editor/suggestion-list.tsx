"use client";

import { History, type LucideIcon, Package, PackageOpen, Text, Truck } from "lucide-react";
import { useEffect, useRef } from "react";
import { cn } from "@/components/ui/cn";
import { formatMoney } from "@/components/ui/money";
import { fullDate } from "@/lib/core/dates/date-words";
import { trimmed } from "@/lib/documents/rules/lines/line-sections";
import type { Suggestion } from "@/lib/documents/rules/starting/suggestion";
import { lineKindLabel } from "./line-types";

const ICONS: Record<Suggestion["kind"], LucideIcon> = {
  stock: Package,
  job: PackageOpen,
  text: Text,
  past: History,
  supplier: Truck,
};

export const suggestionId = (index: number) => `editor-suggestion-${index}`;

interface SuggestionListProps {
  suggestions: readonly Suggestion[];
  active: number;
  onActive(index: number): void;
  onPick(suggestion: Suggestion): void;
}

/**
 * The list below the cell being typed in: what the line may be, each with its price and where the price comes
 * from.
 */
export function SuggestionList({ suggestions, active, onActive, onPick }: SuggestionListProps) {
  const list = useRef<HTMLDivElement>(null);
  const many = suggestions.length;
  // Below the last line of a long document the list would be out of sight. It depends on the length of the
  // list, which grows.
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls again when the list grows.
  useEffect(() => {
    // Newer browsers return a promise, which an effect must not return.
    void list.current?.scrollIntoView({ block: "nearest" });
  }, [many]);
  return (
    <div
      ref={list}
      id="editor-suggestions"
      role="listbox"
      aria-label="Suggested lines"
      className="absolute top-full left-0 z-40 max-h-80 w-full scroll-mt-16 scroll-mb-20 overflow-y-auto md:w-xl md:scroll-mb-3 rounded-lg border bg-popover p-1 shadow-lg"
    >
      {suggestions.map((suggestion, index) => {
        const Icon = ICONS[suggestion.kind];
        return (
          <div
            key={`${suggestion.kind} ${suggestion.id}`}
            id={suggestionId(index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            ref={(element) => {
              if (index === active) element?.scrollIntoView({ block: "nearest" });
            }}
            onPointerMove={() => onActive(index)}
            onPointerDown={(event) => {
              event.preventDefault();
              onPick(suggestion);
            }}
            className={cn(
              "flex cursor-pointer items-center gap-2.5 rounded-md px-2 py-1.5 text-sm",
              index === active && "bg-accent",
            )}
          >
            <Icon aria-hidden className="size-4 shrink-0 text-muted-foreground" />
            <span className="min-w-0 flex-1">
              <span className="block truncate">
                {suggestion.kind === "text"
                  ? suggestion.part_number
                  : suggestion.description || suggestion.part_number}
              </span>
              <span className="block truncate text-xs text-muted-foreground">{about(suggestion)}</span>
            </span>
            {suggestion.unit_price ? (
              <span className="shrink-0 text-right font-medium tabular-nums">
                {formatMoney(suggestion.unit_price)}
              </span>
            ) : null}
          </div>
        );
      })}
    </div>
  );
}

function about(suggestion: Suggestion): string {
  const {
    kind,
    part_number,
    available,
    charged_on,
    this_vehicle,
    this_model,
    item_type,
    quantity,
    supplier,
  } = suggestion;
  if (kind === "supplier") return [part_number, supplier].filter(Boolean).join(" · ");
  if (kind === "job") return "Package, VAT included";
  if (kind === "text") return suggestion.description;
  if (kind === "stock")
    return [part_number, available === null ? "not counted" : `${trimmed(available)} free`]
      .filter(Boolean)
      .join(" · ");
  return [
    lineKindLabel(item_type),
    part_number,
    this_vehicle ? "this vehicle" : this_model ? "this model" : "charged before",
    charged_on ? fullDate(charged_on) : null,
    quantity && quantity !== "1.000" ? `× ${trimmed(quantity)}` : null,
  ]
    .filter(Boolean)
    .join(" · ");
}
