import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import { may } from "@/lib/core/actor";
import { rowsWhere } from "@/lib/core/database/page";
import { notFound } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { telephoneSearchKey } from "@/lib/core/telephone";
import { customersMatching } from "@/lib/customers/matching";
import { listQuery, type Orders } from "@/lib/lists/list-query";
import { COUNT_UNREAD, lastTextWith, unreadFrom } from "@/lib/messages/queries/texts-of";
import { vehiclesMatching } from "@/lib/vehicles/matching";
import type { conversationList } from "../list";
import { Conversation, type ConversationRow } from "../responses";
import { ConversationId, ConversationList, type ConversationTab } from "../schema/conversation";

const FROM = sql`conversations v`;
const WHOM = { customer_id: sql`v.customer_id`, number: sql`v.number` };
const ORDERS: Orders<typeof conversationList> = {
  last_message_at: { by: sql`v.last_message_at`, index: "desc" },
};

/** Of several with one customer, which two merged records had, only the one with the latest message counts. */
const COUNTS = sql`not exists (
  select from conversations o where o.customer_id = v.customer_id and (o.last_message_at, o.id) > (v.last_message_at, v.id))`;

const COLUMNS = sql`v.id, v.customer_id, c.name as customer_name, v.number, v.assigned_to, u.name as assigned_name, v.closed_at,
  v.last_message_at, ${unreadFrom(WHOM)} as unread, t.body as last_body, t.direction as last_direction, t.state as last_state, v.created_at`;
const ABOUT = sql`left join customer_names c on c.id = v.customer_id left join user_names u on u.id = v.assigned_to
  left join lateral (${lastTextWith(WHOM)}) t on true`;

/** Returns one page of conversations, the one with the latest message first. */
export const listConversations = listQuery<ConversationRow, typeof ConversationList>({
  name: "conversations.list",
  permission: "messages:read",
  input: ConversationList,
  select: (work) => ({
    from: FROM,
    id: sql`v.id`,
    where: conditions(work),
    sorts: ORDERS,
    rows: (keys) => sql`select ${COLUMNS} from ${keys} page join conversations v on v.id = page.id ${ABOUT}`,
  }),
  total: (work) => rowsWhere(FROM, conditions(work)),
});

function tabs(actor: Actor): Record<ConversationTab, SQL> {
  return {
    open: sql`v.closed_at is null`,
    mine: sql`v.closed_at is null and v.assigned_to = ${actor.kind === "user" ? actor.id : null}::uuid`,
    unassigned: sql`v.closed_at is null and v.assigned_to is null`,
    closed: sql`v.closed_at is not null`,
  };
}

function conditions({ actor, input }: { actor: Actor; input: z.output<typeof ConversationList> }): SQL[] {
  const { q, customer_id, tab, updated_since } = input;
  const where = [tabs(actor)[tab], COUNTS];
  if (customer_id) where.push(sql`v.customer_id = ${customer_id}`);
  if (updated_since) where.push(sql`v.updated_at >= ${updated_since}`);
  if (q) where.push(sql`(${sql.join(ways(q, actor), sql` or `)})`);
  return where;
}

/** By the customer's name or number, by a vehicle of theirs, or by the number of somebody unknown. */
function ways(q: string, actor: Actor): SQL[] {
  const digits = telephoneSearchKey(q);
  const found = [sql`v.customer_id = any (array(${customersMatching(q)}))`];
  if (may(actor, "vehicles:read"))
    found.push(
      sql`v.customer_id = any (array(select n.customer_id from vehicle_names n where n.id in (${vehiclesMatching(q, actor)})))`,
    );
  if (digits.length >= 3) found.push(sql`v.number like ${`%${digits}%`}`);
  return found;
}

/** Returns one conversation. */
export const getConversation = query({
  name: "conversations.get",
  permission: "messages:read",
  input: ConversationId,
  async run({ db, input }): Promise<ConversationRow> {
    const [row] = await db
      .execute(sql`select ${COLUMNS} from ${FROM} ${ABOUT} where v.id = ${input.id}`)
      .then(readRows(Conversation));
    if (!row) throw notFound("conversation");
    return row;
  },
});

const Counts = z.object({ open: z.int(), mine: z.int(), unassigned: z.int(), closed: z.int() });
export type ConversationCounts = z.infer<typeof Counts>;

/** Returns how many conversations stand behind each tab. */
export const countConversations = query({
  name: "conversations.count",
  permission: "messages:read",
  input: z.strictObject({}),
  async run({ db, actor }): Promise<ConversationCounts> {
    const counted = Object.entries(tabs(actor)).map(
      ([tab, where]) => sql`count(*) filter (where ${where})::int as ${sql.identifier(tab)}`,
    );
    const [counts] = await db
      .execute(sql`select ${sql.join(counted, sql`, `)} from ${FROM} where ${COUNTS}`)
      .then(readRows(Counts));
    return counts ?? { open: 0, mine: 0, unassigned: 0, closed: 0 };
  },
});

const Unread = z.object({ unread: z.int() });

/** Returns from how many people there are texts that nobody has read. */
export const unreadConversations = query({
  name: "conversations.unread",
  permission: "messages:read",
  input: z.strictObject({}),
  async run({ db }): Promise<number> {
    const [row] = await db.execute(COUNT_UNREAD).then(readRows(Unread));
    return row?.unread ?? 0;
  },
});
