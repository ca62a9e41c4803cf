import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { may } from "@/lib/core/actor";
import { instant } from "@/lib/core/input/fields";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { DELIVERIES } from "@/lib/stock/queries/deliveries";
import { OrderGet } from "../schema/order";

const text = z.string().nullable();

const Receipt = z.object({
  id: z.string(),
  line_id: z.string(),
  created_at: instant,
  received_on: z.string(),
  part: z.string(),
  quantity: z.string(),
  /** What of it, and of others with the same paper, was not taken back since. */
  left: z.string(),
  reference: text,
  substituted_part_number: text,
  made_by: text,
  agreed: text.optional(),
  unit_cost: text.optional(),
});
export type ReceiptRow = z.infer<typeof Receipt>;

/** Returns what came of an order, the latest first, and what was taken back of it; prices only for those who may see costs. */
export const orderHistory = query({
  name: "purchase_orders.history",
  permission: "stock:read",
  input: OrderGet,
  run({ db, actor, input: { id } }): Promise<ReceiptRow[]> {
    const costs = may(actor, "stock:cost") ? sql`, r.unit_cost, l.unit_cost as agreed` : sql``;
    return db
      .execute(sql`
      select r.id, r.purchase_order_line_id as line_id, r.created_at, r.received_on,
        concat_ws(' ', nullif(l.part_number, ''), nullif(l.description, '')) as part, r.quantity,
        sum(r.quantity) over (partition by r.purchase_order_line_id, r.delivery_id) as left, d.reference,
        r.substituted_part_number, u.name as made_by ${costs}
      from purchase_receipts r join purchase_order_lines l on l.id = r.purchase_order_line_id
        left join ${DELIVERIES} d on d.id = r.delivery_id left join user_names u on u.id = r.made_by
      where l.purchase_order_id = ${id} order by r.id desc`)
      .then(readRows(Receipt));
  },
});
