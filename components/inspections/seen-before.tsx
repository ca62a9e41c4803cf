import { History } from "lucide-react";
import { formatDate } from "@/components/ui/date";
import type { InspectionWhole } from "@/lib/inspections/responses";
import { stateWords } from "@/lib/inspections/rules/item-states";

export type Seen = InspectionWhole["seen_before"][number];

/** What was seen of an item before this check. */
export function SeenBefore({ seen }: { seen: readonly Seen[] }) {
  if (seen.length === 0) return null;
  return (
    <ul aria-label="Seen before" className="flex flex-col gap-0.5 text-sm text-muted-foreground">
      {seen.map((one) => (
        <li key={`${one.from} ${one.on} ${one.text}`} className="flex items-start gap-1.5">
          <History aria-hidden className="mt-0.5 size-3.5 shrink-0" />
          <span>{seenWords(one)}</span>
        </li>
      ))}
    </ul>
  );
}

/** "Check on 3 Mar: amber, 2.9 / 1.6 / 3.4. The tread is low." */
function seenWords({ from, on, state, severity, text, measurements }: Seen): string {
  const day = formatDate(on, { noWeekday: true, year: true });
  if (from === "mot") return `MOT of ${day}: ${[severity, text].filter(Boolean).join(", ")}`;
  const figures = measurements.map(({ readings }) => readings.join(" / "));
  return `Check of ${day}: ${[state ? stateWords(state).toLowerCase() : "", ...figures].filter(Boolean).join(", ")}${text ? `. ${text}` : ""}`;
}
