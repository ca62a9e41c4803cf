import type { TableState } from "@/components/table/url-state";
import { Card, CardHeader } from "@/components/ui/card";
import type { RunResult } from "@/lib/ga4-import/run/run-queries";
import type { ImportIssueRow } from "@/lib/ga4-import/run/run-schema";
import { FigureGroup } from "./figure-group";
import { FileTable } from "./file-table";
import { Findings } from "./findings";
import { IssueTable } from "./issue-table";
import { PrintButton } from "./print-button";
import { RowTiles } from "./row-tiles";
import { TotalsTable } from "./totals-table";

interface ReportBodyProps {
  runId: string;
  /** Null if a run ended without a result; it may still have issues. */
  result: RunResult | null;
  issues: (Omit<ImportIssueRow, "id"> & { id: string })[];
  total: number;
  state: TableState;
  reasons: Record<string, string>;
}

/** The report: what became of the rows, whether the figures agree, and every single issue. */
export function ReportBody({ runId, result, issues, total, state, reasons }: ReportBodyProps) {
  return (
    <>
      {result ? (
        <>
          <Findings findings={result.summary.findings} />
          <RowTiles files={result.files} />
          <Card>
            <CardHeader title="Totals" actions={<PrintButton>Print the proof</PrintButton>} />
            <TotalsTable totals={result.summary.totals} />
          </Card>
          <Card className="overflow-hidden">
            <CardHeader title="Every figure" description="GA4’s files against GA4 Garage" />
            {result.summary.groups.map((group) => (
              <FigureGroup key={group.name} group={group} href={`/import/${runId}/figures`} />
            ))}
          </Card>
          <Card>
            <CardHeader
              title="Files"
              description={
                result.files_ignored.length > 0
                  ? `Not read, as no export has them: ${named(result.files_ignored)}`
                  : undefined
              }
            />
            <FileTable files={result.files} missing={result.files_missing} />
          </Card>
        </>
      ) : null}
      <section aria-labelledby="issues">
        <h2 id="issues" className="mb-2 text-base font-semibold">
          What was corrected, kept with a note or rejected
        </h2>
        <IssueTable
          rows={issues}
          total={total}
          state={state}
          counts={result?.issues ?? []}
          reasons={reasons}
          csvPath={`/import/${runId}/issues`}
        />
      </section>
    </>
  );
}

const NAMED = 5;

const named = (files: readonly string[]): string =>
  files.length <= NAMED
    ? files.join(", ")
    : `${files.slice(0, NAMED).join(", ")} and ${files.length - NAMED} more`;
