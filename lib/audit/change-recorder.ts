import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Actor } from "@/lib/core/actor";
import type { Change, Recorder } from "@/lib/core/recorder";
import { eventNameOf } from "@/lib/events/catalogue";
import { writeEvent } from "@/lib/events/internal/write-event";
import { wakeListeners } from "@/lib/events/wake";
import { deliveries } from "@/lib/webhooks/internal/deliveries";

const SECRETS = new Set([
  "password_hash",
  "key_hash",
  "token_hash",
  "secret",
  "previous_secret",
  "key",
  "password",
]);
/** Derived or bulky columns that would only repeat the other columns of the row. */
const NOISE = new Set(["search_text", "sort_name", "legacy", "source_hash", "updated_at"]);

/** Column types that the driver returns as text, but JSON would write differently. */
const AS_TEXT = new Set(["PgNumeric", "PgDateString", "PgTimestampString"]);

/**
 * The one statement that writes the audit row and the event of a change. If the event is one that webhooks can receive, it also
 * writes a delivery for each subscriber.
 */
function changeRecord(actor: Actor, command: string, change: Change): SQL {
  const before = auditedFields(change.before);
  const after = auditedFields(change.after);
  return sql`
    with audited as (
      insert into audit_log (actor_kind, actor_id, actor_name, command, entity, entity_id, before, after, changed, request_id, ip)
      values (${actor.kind}, ${actor.id}, ${actor.name}, ${command}, ${change.entity}, ${change.id},
              ${json(before)}::jsonb, ${json(after)}::jsonb, ${textArray(changedFields(before, after))}::text[], ${actor.requestId ?? null}, ${actor.ip ?? null})
    )
    ${eventOf(actor, command, change)}`;
}

/**
 * The same as further parts of the statement that inserts a row, after `with made as (insert ... returning ...)`. The audit row
 * keeps these columns, in the form in which the driver would have read them.
 */
function madeRecord(actor: Actor, command: string, columns: Record<string, PgColumn>): SQL {
  const entity = command.split(".")[0];
  const told = eventNameOf(command);
  return sql`, audited as (
      insert into audit_log (actor_kind, actor_id, actor_name, command, entity, entity_id, after, request_id, ip)
      select ${actor.kind}, ${actor.id}::uuid, ${actor.name}, ${command}, ${entity}, made.id,
             (select to_jsonb(kept) from (select ${auditedRow(columns)}) kept), ${actor.requestId ?? null}, ${actor.ip ?? null}::inet
      from made
    ), happened as (
      ${writeEvent(sql`select ${command}, ${entity}, made.id, ${actor.kind}, ${actor.id}::uuid from made`)} returning seq, entity_id, at
    )${told ? sql`, told as (${deliveries(told, sql`${entity}`, sql`happened.entity_id`)})` : sql``}`;
}

/** The columns of a row called `made` that the audit row keeps; built once for each selection. */
function auditedRow(columns: Record<string, PgColumn>): SQL {
  const known = auditedRows.get(columns);
  if (known) return known;
  const written = Object.entries(columns)
    .filter(([name]) => !SECRETS.has(name) && !NOISE.has(name))
    .map(([name, { columnType }]) => `made."${name}"${AS_TEXT.has(columnType) ? `::text as "${name}"` : ""}`);
  const made = sql.raw(written.join(", "));
  auditedRows.set(columns, made);
  return made;
}
const auditedRows = new WeakMap<Record<string, PgColumn>, SQL>();

function eventOf(actor: Actor, command: string, { entity, id }: Change): SQL {
  const event = writeEvent(
    sql`values (${command}, ${entity}, ${id}::uuid, ${actor.kind}, ${actor.id}::uuid)`,
  );
  const told = eventNameOf(command);
  if (!told) return event;
  return sql`, happened as (${event} returning seq, at) ${deliveries(told, sql`${entity}`, sql`${id}::uuid`)}`;
}

/** Writes the audit log and the events, and wakes the processes that listen for events. */
export const changeRecorder: Recorder = {
  changed: changeRecord,
  made: madeRecord,
  committed: wakeListeners,
};

type Row = Record<string, unknown>;

function auditedFields(value: unknown): Row | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !SECRETS.has(key) && !NOISE.has(key)));
}

function changedFields(before: Row | null, after: Row | null): string[] | null {
  if (!before || !after) return null;
  return Object.keys(after).filter(
    (key) => key in before && key !== "version" && JSON.stringify(after[key]) !== JSON.stringify(before[key]),
  );
}

const json = (value: Row | null) =>
  value ? JSON.stringify(value, (_, v) => (typeof v === "bigint" ? String(v) : v)) : null;

const textArray = (values: readonly string[] | null) =>
  values ? `{${values.map((v) => JSON.stringify(v)).join(",")}}` : null;
