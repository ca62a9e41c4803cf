import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { may } from "@/lib/core/actor";
import { AppError } from "@/lib/core/errors";
import { ask, query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import type { SupplierOrderAnswer } from "../responses";
import { OneOrder } from "../schema/order";
import { linkOfSupplier, reached } from "./linked";
import { supplierOrder } from "./supplier-order";

export interface SendPanel {
  supplier: string;
  status: string;
  /** Whether it can be sent by computer, and whether the supplier is made up. */
  linked: { made_up: boolean } | null;
  sent: SupplierOrderAnswer | null;
  may_order: boolean;
  costs: boolean;
}

const Head = z.object({ supplier_id: z.string(), supplier: z.string(), status: z.string() });

/** What the order's page shows of sending it by computer; null where there is nothing to show. */
export const sendPanel = query({
  name: "supplier_orders.panel",
  permission: "stock:read",
  input: OneOrder,
  async run({ db, actor, input: { id } }): Promise<SendPanel | null> {
    const [order] = await headOf(db, id);
    if (!order) return null;
    const [at, sent] = await Promise.all([
      linkOfSupplier(db, order.supplier_id).then((link) => reached(db, link)),
      ask(supplierOrder, actor, { id }).catch((error: unknown) => {
        if (error instanceof AppError && error.code === "NOT_FOUND") return null;
        throw error;
      }),
    ]);
    if (!at && !sent) return null;
    return {
      supplier: order.supplier,
      status: order.status,
      linked: at && { made_up: at.link.kind === "sandbox" },
      sent,
      may_order: may(actor, "purchasing:order"),
      costs: may(actor, "stock:cost"),
    };
  },
});

/** By the parts on order: an order without parts cannot be sent. */
const headOf = (db: Db, id: string) =>
  db
    .execute(sql`
    select o.supplier_id, n.name as supplier, o.order_status as status from ordered_parts o join supplier_names n on n.id = o.supplier_id
    where o.purchase_order_id = ${id} limit 1`)
    .then(readRows(Head));
