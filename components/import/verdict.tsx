import { BadgeCheck, Scale } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { formatMoney } from "@/components/ui/money";
import type { ReconciliationSummary } from "@/lib/ga4-import/control-totals/reconciliation-summary";

interface VerdictProps {
  summary: ReconciliationSummary;
  check: boolean;
  /** How many fields the import left as they are here. */
  left: number;
  actions?: ReactNode;
}

/** "Agrees to the penny" or "Differs by £12.50". */
export const verdictOf = ({
  reconciled,
  findings,
  differs_by,
  differences,
}: ReconciliationSummary): string => {
  if (reconciled) return "Agrees to the penny";
  if (differences === 0) return `Not proved: ${notProved(findings)}`;
  return /[1-9]/.test(differs_by)
    ? `Differs by ${formatMoney(differs_by)}`
    : `Differs in ${differences} ${differences === 1 ? "figure" : "figures"}`;
};

/** Figures that agree prove nothing about cells that could not be read. */
function notProved(findings: ReconciliationSummary["findings"]): string {
  const count = findings.filter(({ grave }) => grave).length;
  return `${count} ${count === 1 ? "thing is" : "things are"} to be seen to`;
}

/** Shows the result of a run, large enough to read from across the room. */
export function Verdict({ summary, check, left, actions }: VerdictProps) {
  const { reconciled, figures, differences } = summary;
  const Icon = reconciled ? BadgeCheck : Scale;
  const count = figures.toLocaleString("en-GB");
  return (
    <section
      aria-labelledby="verdict"
      className={cn(
        "flex flex-wrap items-center gap-x-4 gap-y-3 rounded-lg border p-4 sm:p-5",
        reconciled ? "border-success/30 bg-success/5" : "border-warning/35 bg-warning/5",
      )}
    >
      <Icon aria-hidden className={cn("size-10 shrink-0", reconciled ? "text-success" : "text-warning")} />
      <div className="min-w-0 flex-1 basis-64">
        <h2 id="verdict" className="text-2xl font-semibold tracking-tight">
          {verdictOf(summary)}
        </h2>
        <p className="mt-0.5 text-sm text-muted-foreground">
          {reconciled
            ? `${count} figures of GA4’s files and of GA4 Garage were compared, and all are the same.`
            : differences === 0
              ? `${count} figures of what was read are the same on both sides, but not everything could be read or trusted.`
              : `${differences.toLocaleString("en-GB")} of ${count} figures are not the same on both sides; they stand first below.`}
          {left > 0
            ? " They are of what came from GA4; what was done here beside it stands, and is listed below."
            : ""}
          {check ? " This was a check: nothing is written yet." : ""}
        </p>
      </div>
      {actions ? (
        <div data-chrome className="flex flex-wrap gap-2">
          {actions}
        </div>
      ) : null}
    </section>
  );
}
