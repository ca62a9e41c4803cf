import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { type Db, db, type Tx } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";
import { messageOfStopToken } from "./stop-token";

const Found = z.object({
  id: z.string(),
  channel: z.enum(["email", "sms"]),
  recipient: z.string(),
  customer_id: z.string().nullable(),
  stopped: z.boolean(),
});

export type StoppableMessage = z.infer<typeof Found>;

/** The message that somebody wants no more of, by its id; null if it went to nobody. */
export async function stoppableMessage(db: Db | Tx, id: string): Promise<StoppableMessage | null> {
  const [found] = await db
    .execute(sql`
    select m.id, m.channel, m.recipient, m.customer_id, exists (
      select 1 from stop_list s where s.channel = m.channel and s.lifted_at is null
        and s.address = case m.channel when 'email' then lower(btrim(m.recipient)) else m.recipient end) as stopped
    from messages m
    where m.id = ${id} and m.channel in ('email', 'sms') and m.direction = 'out' and m.marketing and m.recipient is not null`)
    .then(readRows(Found));
  return found ?? null;
}

/** The same by the token that stood in it. What is returned may be shown to whoever has the token: where it went is hidden but for its end. */
export async function readStopPage(
  token: string,
): Promise<{ channel: "email" | "sms"; to: string; stopped: boolean } | null> {
  const id = messageOfStopToken(token);
  const found = id && (await stoppableMessage(db(), id));
  return found ? { channel: found.channel, to: hidden(found), stopped: found.stopped } : null;
}

const hidden = ({ channel, recipient }: StoppableMessage): string =>
  channel === "email" ? recipient.replace(/^(.).*(?=@)/, "$1…") : `…${recipient.slice(-3)}`;
