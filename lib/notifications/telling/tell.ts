import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { db, type Tx } from "@/db/client";
import { everybody } from "@/lib/auth/queries/everybody";
import { may } from "@/lib/core/actor";
import { oneRow } from "@/lib/core/database/one-row";
import { transact } from "@/lib/core/database/transaction";
import { readRows } from "@/lib/core/read-rows";
import { type EventRow, eventsAfter, latest, settledBefore } from "@/lib/events/feed";
import { writeEvent } from "@/lib/events/internal/write-event";
import { isTold, KIND_FACTS } from "../rules/kinds";
import { type Happening, happeningsIn } from "./happenings";

const MOST_AT_ONCE = 1_000;

/** The advisory lock of the one process that tells. */
const TELLING_LOCK = 4_204_031;

const Lock = z.object({ got: z.boolean() });
const Place = z.object({ place: z.string() });

/** Begins with what happens from now on, unless an earlier process has begun already. */
export async function beginTelling(): Promise<void> {
  const place = await latest(db());
  await db().execute(sql`insert into notification_place (place) values (${place}) on conflict do nothing`);
}

/**
 * Tells users of what happened since the last time, one process at a time. What it writes and the place are committed together, so
 * that nothing is lost or told twice, whatever is killed. What happened while an older transaction runs is told ahead, without moving
 * the place past it, and is known again by its event. Returns whether anybody was told, and whether more is waiting.
 */
export const tellNew = (): Promise<{ told: boolean; more: boolean }> =>
  transact(async (tx) => {
    // No row is locked before there is something to write: who holds one has a number in the order of transactions, for which others
    // who follow the events would wait.
    const { got } = await oneRow(
      tx.execute(sql`select pg_try_advisory_xact_lock(${TELLING_LOCK}) as got`).then(readRows(Lock)),
    );
    if (!got) return { told: false, more: false };
    const { place } = await oneRow(
      tx.execute(sql`select place from notification_place`).then(readRows(Place)),
    );
    // Read before the events: what ends in between is then among them.
    const horizon = BigInt(await settledBefore(tx));
    const rows = await eventsAfter(tx, place, null, MOST_AT_ONCE);
    const told = await tellOf(tx, await happeningsIn(tx, rows));
    const last = rows.findLast((row) => BigInt(row.tx) < horizon);
    if (last) await tx.execute(sql`update notification_place set place = ${placeOf(last)}`);
    return { told, more: last !== undefined && rows.length === MOST_AT_ONCE };
  });

const placeOf = ({ tx, seq }: EventRow): string => `${tx}.${seq}`;

const Choice = z.object({ user_id: z.string(), kind: z.string(), told: z.boolean() });
const Told = z.object({ user_id: z.string() });

/** Writes a row for each user who is told, and an event for their browsers. Of what a user has yet to read they are not told again. */
async function tellOf(tx: Tx, happenings: readonly Happening[]): Promise<boolean> {
  if (happenings.length === 0) return false;
  const people = await everybody(tx);
  const choices = await tx
    .execute(sql`select user_id, kind, told from notification_choices`)
    .then(readRows(Choice));
  const chosen = new Map(choices.map(({ user_id, kind, told }) => [`${user_id} ${kind}`, told]));
  const rows = happenings.flatMap(({ doer, only, ...happening }) => {
    const allowed = people.filter(
      (person) => person.id !== doer && may(person, KIND_FACTS[happening.kind].permission),
    );
    const one = allowed.find(({ id }) => id === only);
    // Whoever looks after a record is told of it whatever their role, unless they chose otherwise.
    const told = ({ id, role }: (typeof people)[number]) =>
      one
        ? chosen.get(`${id} ${happening.kind}`) !== false
        : isTold(happening.kind, role, chosen.get(`${id} ${happening.kind}`));
    return (one ? [one] : allowed).filter(told).map(({ id }) => ({ user_id: id, ...happening }));
  });
  if (rows.length === 0) return false;
  const told = await tx
    .execute(sql`
      insert into notifications (user_id, event_seq, kind, entity, entity_id, at)
      select r.user_id, r.event_seq, r.kind, r.entity, r.entity_id, r.at
      from json_to_recordset(${JSON.stringify(rows)}::json)
        as r(user_id uuid, event_seq bigint, kind text, entity text, entity_id uuid, at timestamptz)
      where not exists (
        select from notifications n
        where n.user_id = r.user_id and n.kind = r.kind and n.entity_id = r.entity_id and n.read_at is null)
      order by r.event_seq
      on conflict (user_id, event_seq) do nothing returning user_id`)
    .then(readRows(Told));
  const users = [...new Set(told.map(({ user_id }) => user_id))];
  if (users.length === 0) return false;
  await tx.execute(
    writeEvent(
      sql`select 'notifications.tell', 'notifications', id, null::text, null::uuid from unnest(${`{${users.join(",")}}`}::uuid[]) as told(id)`,
    ),
  );
  return true;
}

/** Deletes what is older than 30 days, read or not. Keys are made in order of time. */
export async function deleteOldNotifications(): Promise<void> {
  await db().execute(sql`delete from notifications where id < uuidv7(interval '-30 days')`);
}
