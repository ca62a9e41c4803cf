import type { CsvColumn } from "@/lib/lists/csv-text";
import { deedOf } from "./deed";
import { describeChange } from "./describe-change";
import { fieldName } from "./field-words";
import type { AuditRow } from "./schema";

/** The audit log as a file. */
export const AUDIT_CSV: CsvColumn<AuditRow>[] = [
  { key: "at", header: "When", value: ({ at }) => new Date(at).toISOString() },
  { key: "actor_name", header: "By" },
  { key: "deed", header: "Change", value: deedOf },
  { key: "changes", header: "Fields", value: changesOf },
  { key: "ip", header: "From address" },
  { key: "request_id", header: "Request" },
];

/** "mileage: 45,000 to 46,120" of each field that changed; of what was made or is gone the deed says enough. */
function changesOf({ before, after }: AuditRow): string {
  if (!before || !after) return "";
  return describeChange(before, after)
    .map((change) => `${fieldName(change.field)}: ${change.before ?? "none"} to ${change.after ?? "none"}`)
    .join("; ");
}
