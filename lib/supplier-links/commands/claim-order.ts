import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { AlreadyDone, command } from "@/lib/core/command";
import { jsonColumn, readRows } from "@/lib/core/read-rows";
import { FrozenOrder } from "../schema/order";

/** Longer than looking for an order and sending it can take. What a killed process left behind is taken up again after it. */
const CLAIM_SECONDS = 120;

const Claimed = z.object({
  id: z.string(),
  supplier_link_id: z.string(),
  purchase_order_id: z.string(),
  body: jsonColumn(FrozenOrder),
  /** By which it is known that nobody else has claimed it since: the moment as PostgreSQL writes it. */
  claim: z.string(),
  /** Whether a request may have left before. */
  again: z.boolean(),
});
export type ClaimedOrder = z.infer<typeof Claimed>;

/**
 * Claims an order for sending. It is committed before a request leaves, so that whoever comes after a killed process knows that one may have.
 * Returns null if it has an end already, or another worker has it.
 */
export const claimOrder = command({
  name: "supplier_orders.claim",
  permission: "purchasing:order",
  input: z.strictObject({ id: z.uuid() }),
  async run({ tx, input: { id } }) {
    const [claimed] = await tx
      .execute(sql`
      with open as (
        select id, sent_at is not null as again from supplier_orders
        where id = ${id} and (state in ('to_send', 'unknown')
          or (state = 'sending' and asked_at < clock_timestamp() - make_interval(secs => ${CLAIM_SECONDS})))
        for update)
      update supplier_orders o set state = 'sending', sent_at = coalesce(o.sent_at, clock_timestamp()), asked_at = clock_timestamp(),
        updated_at = now()
      from open where o.id = open.id
      returning o.id, o.supplier_link_id, o.purchase_order_id, o.body, o.asked_at::text as claim, open.again`)
      .then(readRows(Claimed));
    return claimed ?? new AlreadyDone(null);
  },
  trace: (_, { input }) => ({ entity: "supplier_orders", id: input.id, after: { state: "sending" } }),
});
