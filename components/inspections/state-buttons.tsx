"use client";

import { cn } from "@/components/ui/cn";
import { type ItemState, stateWords } from "@/lib/inspections/rules/item-states";
import { STATE_LOOKS, STATES_BY_USE } from "./state-look";

interface StateButtonsProps {
  /** The item, for screen readers. */
  label: string;
  state: ItemState | null;
  /** Whether the colour follows from the figures and nobody chose it. */
  measured: boolean;
  choose(state: ItemState): void;
}

/** What an item is, by one tap; large enough for gloves. */
export function StateButtons({ label, state, measured, choose }: StateButtonsProps) {
  return (
    <fieldset aria-label={label} className="grid grid-cols-4 gap-1.5">
      {STATES_BY_USE.map((one) => {
        const { icon: Icon, chosen } = STATE_LOOKS[one];
        const pressed = one === state;
        return (
          <button
            key={one}
            type="button"
            aria-pressed={pressed}
            title={pressed && measured ? "By its figures" : undefined}
            onClick={() => choose(one)}
            className={cn(
              "flex h-12 touch-manipulation items-center justify-center gap-1 rounded-md border border-input bg-card px-1 text-sm leading-4 font-medium select-none xl:h-10",
              pressed ? chosen : "text-foreground hover:bg-accent",
            )}
          >
            <Icon aria-hidden className="size-4 shrink-0 max-sm:hidden" />
            <span className={one === "not_checked" ? "max-w-16 text-xs leading-3.5" : undefined}>
              {stateWords(one)}
            </span>
          </button>
        );
      })}
    </fieldset>
  );
}
