import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { isPermission, type Permission } from "@/lib/auth/permissions";
import { type Actor, may } from "@/lib/core/actor";
import type { Walk } from "@/lib/core/list";
import { query } from "@/lib/core/query";
import { toldAs } from "@/lib/webhooks/events";
import { EventsAfter, isEnd } from "./schema";

export interface Happened {
  sequence: number;
  type: string;
  entity: string;
  id: string | null;
  occurred_at: string;
}

interface Row extends Record<string, unknown> {
  tx: string;
  seq: string;
  name: string;
  entity: string;
  entity_id: string | null;
  at: string;
}

/** Whose reading right covers what has none of its own name. */
const READ_AS: Record<string, Permission> = {
  advisories: "documents:read",
  resources: "appointments:read",
  opening_hours: "appointments:read",
  holidays: "appointments:read",
  suppliers: "stock:read",
  cash_ups: "receipts:read",
  imports: "customers:read",
  demo: "customers:read",
};

/** After these everything may be another: programs have to read all again. */
const ALL_ANEW: Record<string, string> = {
  "imports.load": "import.loaded",
  "imports.undo": "import.undone",
  "demo.remove": "examples.removed",
};

const BEGINNING = "0.0";

function mayRead(actor: Actor, entity: string): boolean {
  const permission = READ_AS[entity] ?? `${entity}:read`;
  return isPermission(permission) && may(actor, permission);
}

/**
 * What happened after a place, in an order without gaps: an event is given once every transaction that began before its own has ended, by
 * transaction and then by number, so that nothing can appear behind a cursor later. Of each the ids, to those who may read the thing.
 * An answer may have fewer events than it looked at; `more` says whether there are further ones already.
 */
export const listEvents = query({
  name: "events.list",
  permission: "records:follow",
  input: EventsAfter,
  async run({ db, actor, input: { after, per_page } }): Promise<{ rows: Happened[]; cursor: Walk }> {
    if (after === "latest") return { rows: [], cursor: { next: await latest(db), more: false } };
    const read = await eventsAfter(db, isEnd(after) ? BEGINNING : after, per_page + 1);
    const looked = read.slice(0, per_page);
    const last = looked.at(-1);
    return {
      rows: looked.flatMap((row) => shownTo(actor, row)),
      cursor: {
        next: last ? `${last.tx}.${last.seq}` : isEnd(after) ? BEGINNING : after,
        more: read.length > per_page,
      },
    };
  },
});

function shownTo(actor: Actor, { seq, name, entity, entity_id, at }: Row): Happened[] {
  const type = ALL_ANEW[name] ?? toldAs(name)?.name;
  // That money was taken is told of its document, and is no news for whoever sees no receipts.
  if (!type || !mayRead(actor, entity) || !mayRead(actor, subjectOf(name))) return [];
  return [{ sequence: Number(seq), type, entity, id: entity_id, occurred_at: at }];
}

const subjectOf = (command: string): string => command.split(".")[0] ?? command;

/** Only of transactions before which none is still under way. */
const SETTLED: SQL = sql`e.tx < pg_snapshot_xmin(pg_current_snapshot())`;

async function eventsAfter(db: Db, place: string, size: number): Promise<Row[]> {
  const [tx = "0", seq = "0"] = place.split(".");
  return [
    ...(await db.execute<Row>(sql`
      select e.tx::text as tx, e.seq::text as seq, e.name, e.entity, e.entity_id, e.at from events e
      where (e.tx, e.seq) > (${tx}::xid8, ${seq}::bigint) and ${SETTLED}
      order by e.tx, e.seq limit ${size}`)),
  ];
}

/** The place behind all that has happened. */
async function latest(db: Db): Promise<string> {
  const [row] = await db.execute<{ tx: string; seq: string }>(
    sql`select e.tx::text as tx, e.seq::text as seq from events e where ${SETTLED} order by e.tx desc, e.seq desc limit 1`,
  );
  return row ? `${row.tx}.${row.seq}` : BEGINNING;
}
