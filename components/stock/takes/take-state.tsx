import { Badge, type BadgeTone } from "@/components/ui/badge";
import type { TakeState } from "@/lib/stock/schema/stock-takes";

const STATES: Record<TakeState, { words: string; tone: BadgeTone }> = {
  counting: { words: "Counting", tone: "info" },
  to_approve: { words: "To approve", tone: "warning" },
  approved: { words: "Approved", tone: "success" },
  abandoned: { words: "Given up", tone: "outline" },
};

export function TakeStateBadge({ state }: { state: TakeState }) {
  return <Badge tone={STATES[state].tone}>{STATES[state].words}</Badge>;
}

/** The choices of the list's filter. */
export const takeStateOptions = Object.entries(STATES).map(([value, { words }]) => ({ value, label: words }));
