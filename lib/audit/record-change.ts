import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { subscriptionsTo, toldAs } from "@/lib/webhooks/events";

const SECRETS = new Set([
  "password_hash",
  "key_hash",
  "token_hash",
  "secret",
  "previous_secret",
  "key",
  "password",
]);
/** Derived or bulky columns that would only repeat what stands beside them. */
const NOISE = new Set(["search_text", "sort_name", "legacy", "source_hash", "updated_at"]);

interface Change {
  entity: string;
  id: string | null;
  before?: unknown;
  after?: unknown;
}

/**
 * Writes the audit row and the event of a change, in the change's own transaction and in one statement; with an event that
 * outside programs can hear of, a delivery for each that subscribed to it.
 */
export async function recordChange(tx: Tx, actor: Actor, command: string, change: Change): Promise<void> {
  const before = kept(change.before);
  const after = kept(change.after);
  await tx.execute(sql`
    with audited as (
      insert into audit_log (actor_kind, actor_id, actor_name, command, entity, entity_id, before, after, changed, request_id, ip)
      values (${actor.kind}, ${actor.id}, ${actor.name}, ${command}, ${change.entity}, ${change.id},
              ${json(before)}::jsonb, ${json(after)}::jsonb, ${textArray(changedFields(before, after))}::text[], ${actor.requestId ?? null}, ${actor.ip ?? null})
    )
    ${eventOf(command, change)}`);
}

function eventOf(command: string, { entity, id }: Change): SQL {
  const event = sql`insert into events (name, entity, entity_id) values (${command}, ${entity}, ${id})`;
  const told = toldAs(command);
  if (!told) return event;
  return sql`, happened as (${event} returning seq, at)
    insert into webhook_deliveries (endpoint_id, event_seq, event_name, entity, entity_id, occurred_at, next_attempt_at)
    select e.id, happened.seq, ${told}, ${entity}, ${id}::uuid, happened.at, now()
    from happened, webhook_endpoints e
    where e.active and e.deleted_at is null and e.event_names && ${textArray(subscriptionsTo(told))}::text[]`;
}

type Row = Record<string, unknown>;

function kept(value: unknown): Row | null {
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
