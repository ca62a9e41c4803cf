import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { instant } from "@/lib/core/input/fields";
import { literal } from "@/lib/matching/terms";
import { KeptHere } from "../responses";
import { CHANNELS, MESSAGE_STATES } from "../rules/message";
import { isKeptHere } from "./outcomes";

const text = z.string().nullable();

/** A message as a conversation shows it. */
export const MessageInThread = z
  .object({
    id: z.uuid(),
    channel: z.enum(CHANNELS),
    direction: z.enum(["out", "in"]),
    purpose: z.string(),
    state: z.enum(MESSAGE_STATES),
    state_reason: text,
    kept: KeptHere,
    recipient: text,
    subject: text,
    body: text,
    parts: z.int().nullable(),
    cost: text,
    document_id: z.uuid().nullable(),
    sent_by_name: text,
    read_at: instant.nullable(),
    created_at: instant,
  })
  .meta({ id: "MessageInThread" });
export type MessageInThread = z.infer<typeof MessageInThread>;

/** The messages of a thread, for a list of them. */
export const THREAD = sql`messages m`;

/** The conditions that narrow a thread: words in a subject or a text, and what was changed since an instant. */
export function threadFilters({
  q,
  updated_since,
}: {
  q?: string | undefined;
  updated_since?: string | undefined;
}): SQL[] {
  const like = q && `%${literal(q)}%`;
  return [
    ...(like ? [sql`(m.body ilike ${like} or m.subject ilike ${like})`] : []),
    ...(updated_since ? [sql`m.updated_at >= ${updated_since}`] : []),
  ];
}

/** The rows of a page of a thread. An e-mail's text stands on its own page. */
export const threadRows = (keys: SQL): SQL => sql`
  select m.id, m.channel, m.direction, m.purpose, m.state, m.state_reason, ${isKeptHere(sql`m`)} as kept, m.recipient, m.subject,
    case when m.channel = 'sms' then m.body end as body, m.parts, m.cost, m.document_id, u.name as sent_by_name, m.read_at, m.created_at
  from ${keys} page join messages m on m.id = page.id left join user_names u on u.id = m.sent_by`;
