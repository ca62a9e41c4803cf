import { auditLog } from "@/lib/audit/queries/audit-log";
import { actionOf } from "@/lib/audit/rules/action";
import { actorWords } from "@/lib/audit/rules/actor-words";
import { changeText, describeChange } from "@/lib/audit/rules/describe-change";
import { namesOf } from "@/lib/audit/rules/thing-name";
import { AuditList, type AuditLogRow } from "@/lib/audit/schema";
import { ask } from "@/lib/core/query";
import { as } from "./actors";

/** JSON, a key, a day or an instant as programs write them, a column's name. */
const RAW = /[{}[\]]|[0-9a-f]{8}-[0-9a-f]{4}-|\d{4}-\d{2}-\d{2}|\b[a-z]+_[a-z_]+\b/;

/** What people type has what they type. */
const ADDRESS = /\S+@\S+|https?:\S+/g;

/** All that the log shows of an entry. */
export const shownEntries = (row: AuditLogRow): string[] => [
  actionOf(row),
  actorWords(row),
  ...describeChange({ ...row, names: namesOf(row.names) }).map(changeText),
];

/** The whole log as people read it, the latest first. */
export async function wholeLog(filters: object = {}): Promise<AuditLogRow[]> {
  const rows: AuditLogRow[] = [];
  for (let page = 1; ; page++) {
    const found = await ask(auditLog, as("admin"), AuditList.parse({ ...filters, page, per_page: 200 }));
    rows.push(...found.rows);
    if (page >= found.pagination.total_pages) return rows;
  }
}

/** What of the log so far cannot be read by people, each with its command. */
export async function rawEntries(): Promise<string[]> {
  const rows = [...(await wholeLog()), ...(await wholeLog({ entity: "documents" }))];
  if (rows.length === 0) throw new Error("Nothing was done that the log could tell of");
  return rows.flatMap((row) =>
    shownEntries(row)
      .filter((words) => RAW.test(words.replace(ADDRESS, "")))
      .map((words) => `${row.command}: ${words}`),
  );
}
