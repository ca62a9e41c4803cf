import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import { rowsWhere } from "@/lib/core/database/page";
import { listQuery } from "@/lib/lists/list-query";
import { idsWith } from "@/lib/messages/queries/texts-of";
import { type MessageInThread, THREAD, threadFilters, threadRows } from "@/lib/messages/queries/thread";
import { ConversationMessages } from "../schema/conversation";

const ORDERS = { created_at: { by: sql`m.id`, index: "asc" as const } };

const withWhom = (id: string): SQL =>
  sql`m.id in (${idsWith({
    customer_id: sql`(select v.customer_id from conversations v where v.id = ${id})`,
    number: sql`(select v.number from conversations v where v.id = ${id})`,
  })})`;

const conditions = (input: z.output<typeof ConversationMessages>): SQL[] => [
  withWhom(input.id),
  ...threadFilters(input),
];

/** Returns one page of what was written with somebody: a customer's messages by any channel, the texts of an unknown number. */
export const listConversationMessages = listQuery<MessageInThread, typeof ConversationMessages>({
  name: "conversations.messages",
  permission: "messages:read",
  input: ConversationMessages,
  select: ({ input }) => ({
    from: THREAD,
    id: sql`m.id`,
    where: conditions(input),
    sorts: ORDERS,
    rows: threadRows,
  }),
  total: ({ input }) => rowsWhere(THREAD, conditions(input)),
});
