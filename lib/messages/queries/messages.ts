import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { rowsWhere } from "@/lib/core/database/page";
import { notFound } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { files } from "@/lib/files/files";
import { filtered } from "@/lib/lists/filtered";
import { listQuery, type Orders } from "@/lib/lists/list-query";
import type { messageList } from "../list";
import { MessageInList, type MessageRow, MessageWhole } from "../responses";
import { type Attachment, MESSAGE_STATES, type MessageState } from "../rules/message";
import { MessageId, MessageList } from "../schema/message";
import { detailsOf } from "./open-message";
import { isKeptHere } from "./outcomes";

const FROM = sql`messages m`;
/** Ids are generated in order of time, so sorting by id sorts by time. */
const ORDERS: Orders<typeof messageList> = { created_at: { by: sql`m.id`, index: "asc" } };

const COLUMNS = sql`m.id, m.channel, m.purpose, m.state, m.state_reason, ${isKeptHere(sql`m`)} as kept, m.recipient, m.subject, m.document_id,
  d.type as document_type, d.number as document_number, m.customer_id, c.name as customer_name, m.sent_at, m.delivered_at, m.created_at`;
const ABOUT = sql`left join document_heads d on d.id = m.document_id left join customer_names c on c.id = m.customer_id`;

/** Returns one page of messages, latest first. */
export const listMessages = listQuery<MessageRow, typeof MessageList>({
  name: "messages.list",
  permission: "messages:read",
  input: MessageList,
  select: ({ input }) => ({
    from: FROM,
    id: sql`m.id`,
    where: conditions(input),
    sorts: ORDERS,
    rows: (keys) => sql`select ${COLUMNS} from ${keys} page join messages m on m.id = page.id ${ABOUT}`,
  }),
  total: ({ input }) => rowsWhere(FROM, conditions(input)),
});

const BY_COLUMN = {
  state: sql`m.state`,
  channel: sql`m.channel`,
  document_id: sql`m.document_id`,
  customer_id: sql`m.customer_id`,
  updated_at: sql`m.updated_at`,
};

function conditions(filters: z.output<typeof MessageList>): SQL[] {
  const where = filtered(filters, BY_COLUMN);
  if (filters.updated_since) where.push(sql`m.updated_at >= ${filters.updated_since}`);
  if (filters.q)
    where.push(sql`(m.recipient ilike ${like(filters.q)} or m.subject ilike ${like(filters.q)})`);
  return where;
}

const like = (text: string) => `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

const StateCount = z.object({ state: z.enum(MESSAGE_STATES), messages: z.string() });

/** Returns how many messages are in each state. */
export const countMessages = query({
  name: "messages.count",
  permission: "messages:read",
  input: z.strictObject({}),
  async run({ db }): Promise<Partial<Record<MessageState, number>>> {
    const rows = await db
      .execute(sql`select state, count(*) as messages from messages group by state`)
      .then(readRows(StateCount));
    return Object.fromEntries(rows.map(({ state, messages }) => [state, Number(messages)]));
  },
});

const Facts = MessageWhole.omit({ complained: true, attachments: true });
type Facts = z.infer<typeof Facts>;
const Stored = Facts.extend({ details: z.unknown() });

export interface Message extends Facts {
  complained: boolean;
  attachments: Attachment[];
}

/** Returns one message with every field. */
export const getMessage = query({
  name: "messages.get",
  permission: "messages:read",
  input: MessageId,
  async run({ db, input }): Promise<Message> {
    const [row] = await db
      .execute(sql`
      select ${COLUMNS}, m.body, m.provider, m.attempts, u.name as sent_by_name, m.details
      from ${FROM} ${ABOUT} left join user_names u on u.id = m.sent_by where m.id = ${input.id}`)
      .then(readRows(Stored));
    if (!row) throw notFound("message");
    const { details, ...message } = row;
    const { attachments = [], complained = false } = detailsOf(details);
    return { ...message, attachments, complained };
  },
});

const Details = z.object({ details: z.unknown() });

/** Returns a file attached to a message, exactly as it was sent. */
export const getAttachment = query({
  name: "messages.attachment",
  permission: "messages:read",
  input: z.strictObject({ id: z.uuid(), at: z.number().int().min(0).max(20) }),
  async run({ db, input }) {
    const [row] = await db
      .execute(sql`select details from messages where id = ${input.id}`)
      .then(readRows(Details));
    const attachment = detailsOf(row?.details).attachments?.[input.at];
    const bytes = attachment ? await files().get(attachment.key) : null;
    if (!attachment || !bytes) throw notFound("attachment");
    return { bytes, file_name: attachment.file_name };
  },
});

const SHOWN = 20;

/** Returns the messages and print-outs of a document, latest first. */
export const messagesOfDocument = query({
  name: "messages.of_document",
  permission: "messages:read",
  input: MessageId,
  run: ({ db, input }) => ofDocument(db, input.id),
});

async function ofDocument(db: Db, id: string): Promise<MessageRow[]> {
  const rows = await db
    .execute(sql`
    select ${COLUMNS} from ${FROM} ${ABOUT} where m.document_id = ${id} order by m.id desc limit ${SHOWN}`)
    .then(readRows(MessageInList));
  return rows;
}
