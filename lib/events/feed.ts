import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { oneRow } from "@/lib/core/database/one-row";
import type { Walk } from "@/lib/core/input/list";
import { query } from "@/lib/core/query";
import { claimedRows, readRows } from "@/lib/core/read-rows";
import { eventNameOf } from "./catalogue";
import { mayRead } from "./may-read";
import { EventsAfter, isEnd } from "./schema";

export interface Happened {
  sequence: number;
  type: string;
  entity: string;
  id: string | null;
  occurred_at: string;
}

export interface EventRow {
  tx: string;
  seq: string;
  name: string;
  entity: string;
  entity_id: string | null;
  at: string;
  /** Who ran the command that it announces; null for a consequence and for an import's. */
  actor_kind: string | null;
  actor_id: string | null;
}

/** After one of these anything may have changed: programs must read everything again. */
const RESET_EVENTS: Record<string, string> = {
  "imports.load": "import.loaded",
  "imports.undo": "import.undone",
  "demo.remove": "examples.removed",
};

export const BEGINNING = "0.0";

/**
 * Lists the events after a cursor, in an order without gaps. An event appears once every transaction that began before its own has
 * ended, ordered by transaction and then by number, so that nothing can appear behind a cursor later. Events carry only ids and go
 * only to callers who may read the record. A page may hold fewer events than were read for it; `more` says whether further ones are
 * available.
 */
export const listEvents = query({
  name: "events.list",
  permission: "records:follow",
  input: EventsAfter,
  async run({ db, actor, input: { after, per_page } }): Promise<{ rows: Happened[]; cursor: Walk }> {
    if (after === "latest") return { rows: [], cursor: { next: await latest(db), more: false } };
    const from = isEnd(after) ? BEGINNING : after;
    const read = await eventsAfter(db, from, await settledBefore(db), per_page + 1);
    const looked = read.slice(0, per_page);
    const last = looked.at(-1);
    return {
      rows: looked.flatMap((row) => shownTo(actor, row)),
      cursor: {
        next: last ? `${last.tx}.${last.seq}` : from,
        more: read.length > per_page,
      },
    };
  },
});

function shownTo(actor: Actor, { seq, name, entity, entity_id, at }: EventRow): Happened[] {
  const type = RESET_EVENTS[name] ?? eventNameOf(name)?.name;
  // The event of a receipt command may be about its document; only callers who may read receipts as well see it.
  if (!type || !mayRead(actor, entity, entity_id) || !mayRead(actor, subjectOf(name))) return [];
  return [{ sequence: Number(seq), type, entity, id: entity_id, occurred_at: at }];
}

const subjectOf = (command: string): string => command.split(".")[0] ?? command;

const Horizon = z.object({ horizon: z.string() });

/**
 * Returns a transaction number below which every transaction that wrote to this database has ended. It looks at the oldest running
 * transaction of this database, not of another garage on the same server. It is read before the events, so that events of
 * transactions that end in between are seen. An age is counted from the next number to be assigned, which is no lower than the
 * snapshot's, so any error is on the safe side. Where sessions of another role are hidden from us, their transactions are unknown
 * and the oldest on the server counts.
 */
export async function settledBefore(db: Db): Promise<string> {
  const row = await oneRow(
    db
      .execute(sql`
    select (case when bool_or(a.query = '<insufficient privilege>') then pg_snapshot_xmin(pg_current_snapshot())::text::bigint
      else pg_snapshot_xmax(pg_current_snapshot())::text::bigint - coalesce(max(age(a.backend_xid)), 0) end)::text as horizon
    from pg_stat_activity a where a.datname = current_database() and a.backend_type = 'client backend'`)
      .then(readRows(Horizon)),
  );
  return row.horizon;
}

/** The events after a place in their order; if `horizon` is given, only of transactions below it. */
export function eventsAfter(
  db: Db,
  place: string,
  horizon: string | null,
  size: number,
): Promise<EventRow[]> {
  const [tx = "0", seq = "0"] = place.split(".");
  const settled = horizon === null ? sql`` : sql`and e.tx < ${horizon}::xid8`;
  return db
    .execute(sql`
      select e.tx::text as tx, e.seq::text as seq, e.name, e.entity, e.entity_id, e.at, e.actor_kind, e.actor_id from events e
      where (e.tx, e.seq) > (${tx}::xid8, ${seq}::bigint) ${settled}
      order by e.tx, e.seq limit ${size}`)
    .then(claimedRows<EventRow>);
}

const Commanded = z.object({
  tx: z.string(),
  entity: z.string().nullable(),
  actor_kind: z.string(),
  actor_id: z.string().nullable(),
});

/**
 * Who ran a command in each of these transactions, and on which kind of record: so a consequence knows whose it is. An import's
 * transaction has nobody.
 */
export async function commandsIn(
  db: Db,
  transactions: readonly string[],
): Promise<z.infer<typeof Commanded>[]> {
  if (transactions.length === 0) return [];
  return db
    .execute(sql`
      select e.tx::text as tx, e.entity, e.actor_kind, e.actor_id from events e
      where e.tx = any(${`{${transactions.join(",")}}`}::xid8[]) and e.actor_kind is not null`)
    .then(readRows(Commanded));
}

const Newest = z.object({ tx: z.string(), seq: z.string() });

/** The cursor after the newest event. */
export async function latest(db: Db): Promise<string> {
  const horizon = await settledBefore(db);
  const [row] = await db
    .execute(
      sql`select e.tx::text as tx, e.seq::text as seq from events e where e.tx < ${horizon}::xid8 order by e.tx desc, e.seq desc limit 1`,
    )
    .then(readRows(Newest));
  return row ? `${row.tx}.${row.seq}` : BEGINNING;
}
