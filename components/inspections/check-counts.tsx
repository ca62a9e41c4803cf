import { cn } from "@/components/ui/cn";
import { COLOURS, stateWords } from "@/lib/inspections/rules/item-states";
import { STATE_LOOKS } from "./state-look";

/** How many items are red, amber and green; those that there are none of are left out. */
export function CheckCounts({ check }: { check: Readonly<Record<(typeof COLOURS)[number], number>> }) {
  return (
    <span className="inline-flex items-center gap-2.5 text-sm font-medium tabular-nums">
      {COLOURS.map((colour) => {
        const { icon: Icon, text } = STATE_LOOKS[colour];
        return check[colour] > 0 ? (
          <span key={colour} className={cn("inline-flex items-center gap-1", text)}>
            <Icon aria-hidden className="size-3.5" />
            {check[colour]}
            <span className="sr-only"> {stateWords(colour).toLowerCase()}</span>
          </span>
        ) : null;
      })}
    </span>
  );
}
