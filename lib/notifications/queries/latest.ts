import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { type Actor, may } from "@/lib/core/actor";
import { oneRow } from "@/lib/core/database/one-row";
import { all } from "@/lib/core/database/page";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import type { ShownNotification } from "../rules/grouped";
import { KINDS, MOST_COUNTED } from "../rules/kinds";
import { notificationWords } from "../rules/words";
import { LatestAfter } from "../schema";
import { visibleTo } from "./notifications";
import { readRecords } from "./records";

const A_PAGE = 60;

const Row = z.object({
  id: z.string(),
  kind: z.enum(KINDS),
  entity_id: z.string(),
  at: z.string(),
  read: z.boolean(),
});

export interface LatestNotifications {
  rows: ShownNotification[];
  /** Whether there are older ones. */
  more: boolean;
  /** At most one more than is counted: see `countText`. */
  unread: number;
}

/** One's own newest notifications in words, or those before one of them; and how many are unread. */
export const latestNotifications = query({
  name: "notifications.latest",
  permission: "account:own",
  input: LatestAfter,
  async run({ db, actor, input: { after } }): Promise<LatestNotifications> {
    const where = [...visibleTo(actor), ...(after ? [sql`n.id < ${after}`] : [])];
    const [rows, unread] = await Promise.all([
      shownRows(db, actor, sql`where ${all(where)} order by n.id desc limit ${A_PAGE + 1}`),
      countUnread(db, actor),
    ]);
    return { rows: rows.slice(0, A_PAGE), more: rows.length > A_PAGE, unread };
  },
});

/** How many notifications one has yet to read; at most one more than is counted. */
export const unreadNotifications = query({
  name: "notifications.unread",
  permission: "account:own",
  input: z.strictObject({}),
  run: ({ db, actor }) => countUnread(db, actor),
});

/** One's own notifications in words: those of a page of the list, by their ids. */
export const shownNotifications = query({
  name: "notifications.shown",
  permission: "account:own",
  input: z.strictObject({ ids: z.array(z.uuid()).max(200) }),
  run: ({ db, actor, input: { ids } }) =>
    shownRows(
      db,
      actor,
      sql`where ${all(visibleTo(actor))} and n.id = any (${`{${ids.join(",")}}`}::uuid[]) order by n.id desc`,
    ),
});

async function countUnread(db: Db, actor: Actor): Promise<number> {
  const { unread } = await oneRow(
    db
      .execute(sql`
        select count(*)::int as unread from (
          select from notifications n where ${all(visibleTo(actor))} and n.read_at is null limit ${MOST_COUNTED + 1}) counted`)
      .then(readRows(z.object({ unread: z.number() }))),
  );
  return unread;
}

/** The text is made now, from the records as they are, with the names that the reader may see. */
async function shownRows(db: Db, actor: Actor, which: SQL): Promise<ShownNotification[]> {
  const rows = await db
    .execute(
      sql`select n.id, n.kind, n.entity_id, n.at, n.read_at is not null as read from notifications n ${which}`,
    )
    .then(readRows(Row));
  const sees = { customers: may(actor, "customers:read"), vehicles: may(actor, "vehicles:read") };
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  const words = new Map(
    await Promise.all(
      kinds.map(async (kind) => {
        const ids = rows.flatMap((row) => (row.kind === kind ? [row.entity_id] : []));
        const records = await readRecords(db, kind, ids);
        return [kind, (id: string) => notificationWords(kind, records.get(id) ?? null, sees)] as const;
      }),
    ),
  );
  return rows.flatMap(({ entity_id, ...row }) => {
    const said = words.get(row.kind)?.(entity_id);
    return said ? [{ ...row, ...said }] : [];
  });
}
