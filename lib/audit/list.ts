import { describeList } from "@/lib/lists/list";
import { actionOf } from "./rules/action";
import { actorWords } from "./rules/actor-words";
import { changeText, describeChange } from "./rules/describe-change";
import { namesOf } from "./rules/thing-name";
import type { AuditLogRow } from "./schema";

/** The audit log. Its page shows more of a change than a table could, so it has columns in its file only. */
export const auditList = describeList<AuditLogRow>()({
  path: "/settings/audit",
  file: "audit-log",
  sorts: ["-at"],
  columns: {
    at: { header: "When", value: ({ at }) => new Date(at).toISOString() },
    actor_name: { header: "By", value: actorWords },
    action: { header: "Change", value: actionOf },
    changes: { header: "Fields", value: changesOf },
    ip: { header: "From address" },
    request_id: { header: "Request" },
  },
  screen: [],
});

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
