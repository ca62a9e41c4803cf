import type { CsvColumn } from "@/lib/lists/csv-text";
import { actionOf } from "./rules/action";
import { actorWords } from "./rules/actor-words";
import { changeText, describeChange } from "./rules/describe-change";
import { namesOf } from "./rules/thing-name";
import type { AuditLogRow } from "./schema";

/** The CSV columns of the audit log. */
export const AUDIT_CSV: CsvColumn<AuditLogRow>[] = [
  { key: "at", header: "When", value: ({ at }) => new Date(at).toISOString() },
  { key: "actor_name", header: "By", value: actorWords },
  { key: "action", header: "Change", value: actionOf },
  { key: "changes", header: "Fields", value: changesOf },
  { key: "ip", header: "From address" },
  { key: "request_id", header: "Request" },
];

/**
 * "mileage 45,000 → 46,120" for each field that changed; empty for a record that was created or deleted, where the action says
 * enough.
 */
function changesOf({ entity, before, after, names }: AuditLogRow): string {
  if (!before || !after) return "";
  return describeChange({ entity, before, after, names: namesOf(names) })
    .map(changeText)
    .join("; ");
}
