import { Download } from "lucide-react";
import type { Metadata } from "next";
import { cache } from "react";
import { ChangesCard } from "@/components/import/changes-card";
import { ConflictsCard } from "@/components/import/conflicts-card";
import { NextSteps } from "@/components/import/next-steps";
import { Proof } from "@/components/import/proof";
import { RefreshSoon } from "@/components/import/refresh-soon";
import { ReportBody } from "@/components/import/report-body";
import { CancelRun, StartAgain } from "@/components/import/run-actions";
import { RunMessage } from "@/components/import/run-message";
import { RunStatusBadge } from "@/components/import/run-status";
import { RunWatcher } from "@/components/import/run-watcher";
import { runFacts, runSummary } from "@/components/import/run-words";
import { UndoDialog } from "@/components/import/undo-dialog";
import { Verdict } from "@/components/import/verdict";
import { LiveRefresh } from "@/components/live/live-refresh";
import { readList } from "@/components/table/read-list";
import type { AddressParams } from "@/components/table/url-state";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { orNotFound } from "@/lib/actions/or-not-found";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { listImportConflicts } from "@/lib/ga4-import/conflicts/conflict-queries";
import { type Gravity, reasonOf } from "@/lib/ga4-import/findings/issues";
import { listImportIssues } from "@/lib/ga4-import/queries";
import { getImportRun, type ImportRun, type RunResult } from "@/lib/ga4-import/run/run-queries";
import { type ImportIssueRow, isUnderWay } from "@/lib/ga4-import/run/run-schema";
import { IssueList } from "@/lib/ga4-import/schema";
import { getGarage } from "@/lib/settings/queries/garage";

interface RunPageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<AddressParams>;
}

const runOf = cache(async (id: string) =>
  orNotFound(ask(getImportRun, await pageActor("imports:read"), { id })),
);

export async function generateMetadata({ params }: RunPageProps): Promise<Metadata> {
  const { source_name } = await runOf((await params).id);
  return { title: ["Import", source_name].filter(Boolean).join(" of ") };
}

/** Kept short, as the issues are only one part of the page. */
const PER_PAGE = 25;

export default async function RunPage({ params, searchParams }: RunPageProps) {
  const actor = await pageActor("imports:read");
  const { id } = await params;
  const { input, state } = readList(
    { path: `/import/${id}`, perPage: PER_PAGE, fixed: { id } },
    IssueList,
    await searchParams,
  );
  const run = await runOf(id);
  const { result, progress } = run;
  const check = run.mode === "check";
  const [issues, left, garage] = await Promise.all([
    isUnderWay(run.status) ? null : ask(listImportIssues, actor, input),
    ask(listImportConflicts, actor, { run_id: id }),
    ask(getGarage, actor, {}),
  ]);
  const mayStart = may(actor, "imports:create");
  return (
    <>
      <LiveRefresh entities={["imports"]} ids={[id]} />
      <div className="mx-auto flex max-w-6xl flex-col gap-4 print:hidden">
        <PageHeader
          className="mb-0"
          breadcrumbs={[{ href: "/import", label: "Import" }]}
          title={run.source_name}
          badges={<RunStatusBadge status={run.status} reconciled={result?.summary.reconciled} />}
          description={runSummary(run)}
          actions={
            <>
              {isUnderWay(run.status) && may(actor, "imports:update") ? <CancelRun runId={id} /> : null}
              {result ? <ReportLink id={id} /> : null}
              {run.status === "failed" || run.status === "cancelled" || run.status === "undone"
                ? mayStart && <StartAgain runId={id} mode={run.mode} label="Start again" primary />
                : null}
              {left.newest && may(actor, "imports:delete") ? (
                <UndoDialog runId={id} rows={rowsBrought(result)} />
              ) : null}
            </>
          }
        />
        {isUnderWay(run.status) ? (
          <RunWatcher
            mode={run.mode}
            startedAt={run.started_at && new Date(run.started_at).toISOString()}
            file={progress.file ?? null}
            percent={progress.percent ?? null}
          />
        ) : null}
        {justEnded(run) ? <RefreshSoon /> : null}
        <RunMessage run={run} />
        {result ? (
          <Verdict
            summary={result.summary}
            check={check}
            left={left.total}
            actions={
              run.status === "checked" && mayStart ? (
                <StartAgain runId={id} mode="load" label="Load it now" primary />
              ) : null
            }
          />
        ) : null}
        {left.newest && result ? <NextSteps first={Object.keys(result.changes).length === 0} /> : null}
        {result ? <ChangesCard changes={result.changes} check={check} /> : null}
        {left.total > 0 ? (
          <ConflictsCard
            runId={id}
            rows={left.rows}
            total={left.total}
            kinds={left.takeable}
            mayTake={left.newest && may(actor, "imports:update")}
            {...(!left.newest && !check && { description: TAKEN_ON })}
          />
        ) : null}
        {issues && (result || issues.pagination.total > 0) ? (
          <ReportBody
            runId={id}
            result={result}
            issues={issues.rows.map(issueRow)}
            total={issues.pagination.total}
            state={state}
            reasons={Object.fromEntries((result?.issues ?? []).map(({ kind }) => [kind, reasonOf(kind)]))}
          />
        ) : null}
      </div>
      {result ? (
        <Proof
          garageName={garage.name}
          check={check}
          facts={runFacts(run, result)}
          files={result.files}
          missing={result.files_missing}
          summary={result.summary}
        />
      ) : null}
    </>
  );
}

const TAKEN_ON = "A newer export was loaded since, or this one was undone: decide under What differs today";

const SETTLED = 15_000;

/**
 * Whether the run has only just ended. Issues are stored after the result, so the page of a fresh result is
 * refreshed.
 */
const justEnded = ({ finished_at }: ImportRun): boolean =>
  finished_at !== null && Date.now() - Date.parse(finished_at) < SETTLED;

const issueRow = ({
  id,
  gravity,
  ...issue
}: { id: number; gravity: string } & Omit<ImportIssueRow, "id" | "gravity">) => ({
  ...issue,
  id: String(id),
  gravity: gravity as Gravity,
});

function ReportLink({ id }: { id: string }) {
  return (
    <Button asChild>
      <a href={`/import/${id}/report`} download>
        <Download aria-hidden />
        Report as JSON
      </a>
    </Button>
  );
}

const rowsBrought = (result: RunResult | null): number =>
  result?.files.reduce((sum, { rows_read, rows_rejected }) => sum + rows_read - rows_rejected, 0) ?? 0;
