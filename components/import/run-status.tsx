import { Badge, type BadgeTone } from "@/components/ui/badge";
import type { RunStatus } from "@/lib/ga4-import/run/run-schema";

const STATUSES: Record<RunStatus, { label: string; tone: BadgeTone }> = {
  queued: { label: "Waiting", tone: "info" },
  running: { label: "Under way", tone: "info" },
  checked: { label: "Checked", tone: "neutral" },
  reconciled: { label: "Loaded, agrees", tone: "success" },
  differs: { label: "Loaded, differs", tone: "warning" },
  failed: { label: "Not carried out", tone: "danger" },
  cancelled: { label: "Cancelled", tone: "outline" },
  undone: { label: "Undone", tone: "outline" },
};

/** Shows the status of a run; for a check also whether a load would agree. */
export function RunStatusBadge({ status, reconciled }: { status: RunStatus; reconciled?: boolean | null }) {
  if (status === "checked" && reconciled !== null && reconciled !== undefined)
    return reconciled ? (
      <Badge tone="success">Checked, agrees</Badge>
    ) : (
      <Badge tone="warning">Checked, differs</Badge>
    );
  const { label, tone } = STATUSES[status];
  return <Badge tone={tone}>{label}</Badge>;
}
