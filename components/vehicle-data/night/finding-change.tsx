import { ArrowRight } from "lucide-react";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import type { FindingRow } from "@/lib/vehicle-data/responses";
import { findingMeans, findingValue, findingWords } from "@/lib/vehicle-data/rules/finding-words";
import type { FindingKind } from "@/lib/vehicle-data/rules/findings";

const TONES: Partial<Record<FindingKind, BadgeTone>> = {
  mot_renewed: "success",
  taxed_again: "success",
  mot_failed: "danger",
  recall: "danger",
  scrapped: "warning",
  exported: "warning",
  sorn: "warning",
  keeper_may_have_changed: "warning",
  plate_moved: "warning",
};

export const KindBadge = ({ kind }: { kind: FindingKind }) => (
  <Badge tone={TONES[kind] ?? "neutral"}>{findingWords(kind)}</Badge>
);

/** "3 Feb 2026 → 3 Feb 2027", and what that means for the file and the reminders. */
export function FindingChange({ finding: { kind, before, after } }: { finding: FindingRow }) {
  const [then, now] = [findingValue(kind, before), findingValue(kind, after)];
  return (
    <span className="min-w-0">
      <span className="inline-flex flex-wrap items-center gap-x-1.5">
        {then ? (
          <>
            <span className="text-muted-foreground">{then}</span>
            <ArrowRight aria-label="now" className="size-3.5 shrink-0 text-muted-foreground" />
          </>
        ) : null}
        <span>{now ?? "not known"}</span>
      </span>
      <span className="block text-sm text-muted-foreground">{findingMeans(kind)}</span>
    </span>
  );
}
