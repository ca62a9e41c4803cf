import { DescriptionList } from "@/components/ui/description-list";
import { groupPhrase } from "@/lib/ga4-import/control-totals/figure-names";
import type { ReconciliationSummary } from "@/lib/ga4-import/control-totals/reconciliation-summary";
import type { ImportFile } from "@/lib/ga4-import/run/run-schema";
import { FileTable } from "./file-table";
import { Findings } from "./findings";
import { TotalsTable } from "./totals-table";
import { verdictOf } from "./verdict";

interface ProofProps {
  garageName: string;
  check: boolean;
  facts: { term: string; value: string }[];
  files: readonly ImportFile[];
  missing: readonly string[];
  summary: ReconciliationSummary;
}

/** One page to print, sign and file: it says what was imported and that the figures agree. */
export function Proof({ garageName, check, facts, files, missing, summary }: ProofProps) {
  const differing = summary.groups.filter(({ differences }) => differences > 0);
  return (
    <article className="hidden flex-col gap-4 print:flex">
      <header className="border-b pb-2">
        <p className="text-sm">{garageName}</p>
        <h1 className="text-xl font-semibold">
          {check ? "Check of GA4’s records" : "GA4’s records imported: the proof"}
        </h1>
      </header>
      <DescriptionList items={facts} />
      <p className="text-lg font-semibold">{verdictOf(summary)}</p>
      <Findings findings={summary.findings} />
      <FileTable files={files} missing={missing} plain />
      <TotalsTable totals={summary.totals} />
      <p className="text-sm">
        {summary.figures.toLocaleString("en-GB")} figures of GA4&rsquo;s files were set against the same
        figures of GA4 Garage&rsquo;s database:{" "}
        {summary.groups
          .map(({ name, figures }) => `${groupPhrase(name)} (${figures.toLocaleString("en-GB")})`)
          .join(", ")}
        .{" "}
        {differing.length === 0
          ? "All agree."
          : `These differ: ${differing.map(({ name, differences }) => `${groupPhrase(name)} in ${differences}`).join(", ")}.`}
      </p>
      <div className="mt-10 grid grid-cols-2 gap-12 text-sm">
        <p className="border-t pt-1">Date</p>
        <p className="border-t pt-1">Checked for {garageName}</p>
      </div>
    </article>
  );
}
