import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import { rowsWhere } from "@/lib/core/database/page";
import { filtered } from "@/lib/lists/filtered";
import { listQuery, type Orders } from "@/lib/lists/list-query";
import type { notificationList } from "../list";
import type { NotificationRow } from "../responses";
import { kindsFor } from "../rules/kinds";
import { ownId } from "../rules/own-id";
import { NotificationList } from "../schema";

const FROM = sql`notifications n`;
/** Ids are generated in order of time. */
const ORDERS: Orders<typeof notificationList> = { at: { by: sql`n.id`, index: "asc" } };

/** Lists one's own notifications of the kinds that one may see now, the newest first. */
export const listNotifications = listQuery<NotificationRow, typeof NotificationList>({
  name: "notifications.list",
  permission: "account:own",
  input: NotificationList,
  select: ({ actor, input }) => ({
    from: FROM,
    id: sql`n.id`,
    where: conditions(actor, input),
    sorts: ORDERS,
    rows: (keys) =>
      sql`select n.id, n.kind, n.entity, n.entity_id, n.at, n.read_at from ${keys} page join notifications n on n.id = page.id`,
  }),
  total: ({ actor, input }) => rowsWhere(FROM, conditions(actor, input)),
});

function conditions(actor: Actor, { unread, ...filters }: z.output<typeof NotificationList>): SQL[] {
  const where = [...visibleTo(actor), ...filtered(filters, { kind: sql`n.kind` })];
  if (unread !== undefined) where.push(unread ? sql`n.read_at is null` : sql`n.read_at is not null`);
  return where;
}

/** Which rows of `notifications n` somebody sees. */
export const visibleTo = (actor: Actor): SQL[] => [
  sql`n.user_id = ${ownId(actor)}`,
  sql`n.kind = any (${`{${kindsFor(actor).join(",")}}`}::text[])`,
];
