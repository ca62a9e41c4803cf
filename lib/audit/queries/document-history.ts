import "server-only";
import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { type Actor, may } from "@/lib/core/actor";
import { claimedRows } from "@/lib/core/read-rows";
import type { DocumentEvent } from "@/lib/documents/rules/document";
import { answerDetails } from "@/lib/documents/rules/lines/approval-words";
import { actionOf, type Entry } from "../rules/action";
import { actorWords } from "../rules/actor-words";
import { changeText, describeChange } from "../rules/describe-change";
import { namesOf } from "../rules/thing-name";
import { IS_COMPANION, MAIN_ENTRY } from "./companions";
import { DOCUMENT_NAME, NAMES } from "./names";
import { readRow } from "./read-row";

interface HistoryRow extends Entry {
  id: string;
  at: string;
  entity_id: string;
  actor_kind: string;
  actor_id: string | null;
  actor_name: string;
  main: Entry["main"];
}

const SHOWN = 50;

/**
 * A document's history also shows what was made from it: the next document, an excess invoice, and a credit note once it is
 * issued.
 */
const OF_CHILDREN = sql`(a.command in ('documents.convert', 'documents.raise_excess') or (a.command = 'documents.issue' and child.type = 'credit_note'))`;

const BEGINNINGS: ReadonlySet<string> = new Set([
  "documents.create",
  "documents.convert",
  "documents.copy",
  "documents.credit",
  "documents.raise_excess",
  "documents.split",
]);

/** What the program does by itself after an action is not shown as an action. */
const AUTOMATIC_COMMANDS = sql`('documents.keep_paper')`;

/**
 * Returns what was done to a document and made from it, one entry for each action, latest first. Amounts are only for those who
 * may see receipts.
 */
export async function documentHistory(db: Db, actor: Actor, id: string): Promise<DocumentEvent[]> {
  const rows = await db
    .execute(sql`
    with entries as (
      select a.* from audit_log a where a.entity = 'documents' and a.entity_id = ${id} and a.command not in ${AUTOMATIC_COMMANDS}
      union all
      select a.* from document_heads child join audit_log a on a.entity = 'documents' and a.entity_id = child.id
      where child.source_document_id = ${id} and ${OF_CHILDREN}
      order by id desc limit ${SHOWN}
    )
    select a.id::text, a.at, a.actor_kind, a.actor_id, a.actor_name, a.command, a.entity, a.entity_id, a.changed,
           ${nameOf(sql`a.entity_id`)} as thing, a.before::text as before, a.after::text as after, ${NAMES} as names,
           case when m.entity is not null then json_build_object('thing', case m.entity when 'documents' then ${nameOf(sql`m.entity_id`)} end,
             'before', m.before::text, 'after', m.after::text) end::text as main
    from entries a left join ${MAIN_ENTRY} m on ${IS_COMPANION} and m.entity_id is distinct from a.entity_id
    order by a.id desc`)
    .then(claimedRows<HistoryRow & { main: string | null }>);
  return rows.map((row) =>
    historyEvent(
      id,
      { ...row, main: readRow(row.main as string | null) as HistoryRow["main"] },
      may(actor, "receipts:read"),
    ),
  );
}

const nameOf = (id: ReturnType<typeof sql>) =>
  sql`(select ${DOCUMENT_NAME} from document_heads d where d.id = ${id})`;

function historyEvent(documentId: string, row: HistoryRow, withMoney: boolean): DocumentEvent {
  const { id, at, command } = row;
  const after = readRow(row.after ?? null);
  const lines = Array.isArray(after?.line_items) ? (after.line_items as AnsweredLine[]) : [];
  const said = command === "documents.answer" ? lines.filter(({ approval }) => approval) : [];
  const { approval_by = null, approval_how = null } = said[0] ?? ((after ?? {}) as Partial<AnsweredLine>);
  const teller = answerDetails({ approval_by, approval_how, approval_at: null });
  return {
    id,
    at,
    what: actionOf(withMoney ? row : withoutMoney(row)),
    by: `by ${actorWords(row)}`,
    more: teller ? `told by ${teller}` : linesOf(row),
    answered: said.flatMap(({ approval_at }) => approval_at ?? []),
    begins: row.entity_id === documentId && BEGINNINGS.has(command),
  };
}

type AnsweredLine = Parameters<typeof answerDetails>[0] & { approval?: string };

/** The most changed lines to list; the audit log has the rest. */
const LINES_SHOWN = 3;

/** "line 2 ‘Front pads’: quantity 1 → 2" for lines that changed; empty for an action whose text already says it. */
function linesOf({ command, before = null, after = null, names = null }: HistoryRow): string {
  if (!before || !after || command === "documents.answer") return "";
  const changes = describeChange({ entity: "documents", before, after, names: namesOf(names) })
    .filter(({ field }) => field.startsWith("line "))
    .map(changeText);
  const shown = changes.slice(0, LINES_SHOWN);
  return [...shown, ...(changes.length > LINES_SHOWN ? [`${changes.length - LINES_SHOWN} more`] : [])].join(
    "; ",
  );
}

/** The entry for those who may not see receipts: it says that money moved, not how much. */
function withoutMoney(row: HistoryRow): Entry {
  const { command, entity, thing, changed } = row;
  const plain = { command, entity, thing, changed };
  if (command.startsWith("receipts.")) return plain;
  if (row.main) return plain;
  return { ...row, before: without(row.before ?? null), after: without(row.after ?? null) };
}

const without = (json: string | null): string | null => {
  const row = readRow(json);
  if (!row) return null;
  const { received: _received, ...rest } = row;
  return JSON.stringify(rest);
};
