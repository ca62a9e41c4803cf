import { Alert } from "@/components/ui/alert";
import { formatDate } from "@/components/ui/date";
import type { ImportRun } from "@/lib/ga4-import/run/run-queries";

/** Says why a run has no result, or why its result is no longer valid. */
export function RunMessage({ run }: { run: ImportRun }) {
  if (run.status === "failed")
    return (
      <Alert
        tone="danger"
        title={run.mode === "check" ? "The check could not be carried out" : "Nothing was loaded"}
      >
        <p className="break-words">{run.error ?? "No reason was given."}</p>
        <p className="mt-1">What was there before is unchanged. Correct it and start again.</p>
      </Alert>
    );
  if (run.status === "cancelled")
    return (
      <Alert tone="info" title="Cancelled before its end">
        Nothing of it was loaded; everything is as it was before.
      </Alert>
    );
  if (run.status === "undone")
    return (
      <Alert tone="warning" title="This import is undone">
        {`Everything that it brought was taken back${run.undone_at ? ` on ${formatDate(run.undone_at, { time: true })}` : ""}${run.undone_by_name ? ` by ${run.undone_by_name}` : ""}. The report below is what it had come to.`}
      </Alert>
    );
  return null;
}
