import { Badge, type BadgeTone } from "@/components/ui/badge";
import type { CheckState } from "@/lib/inspections/rules/check-states";

const LOOKS: Readonly<Record<CheckState, readonly [words: string, tone: BadgeTone]>> = {
  begun: ["Open", "info"],
  finished: ["Finished", "success"],
  void: ["Void", "neutral"],
};

export const checkStateWords = (state: CheckState): string => LOOKS[state][0];

export function CheckStateBadge({ state }: { state: CheckState }) {
  const [words, tone] = LOOKS[state];
  return <Badge tone={tone}>{words}</Badge>;
}
