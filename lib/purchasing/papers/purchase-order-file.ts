import "server-only";
import type { Db } from "@/db/client";
import { may } from "@/lib/core/actor";
import { query } from "@/lib/core/query";
import { readStationery } from "@/lib/printing/papers/stationery";
import { supplierOnPaper } from "@/lib/suppliers/queries/supplier-on-paper";
import { orderToSend } from "../queries/order-to-send";
import { OrderGet } from "../schema/order";
import { purchaseOrderPdf } from "./purchase-order-paper";

interface OrderFile {
  bytes: Buffer;
  file_name: string;
}

/** Returns the paper of an order, by default with its prices. NOT_FOUND if it is archived. */
export async function paperOfOrder(db: Db, id: string, { prices = true } = {}): Promise<OrderFile> {
  const [order, stationery] = await Promise.all([orderToSend(db, id), readStationery(db)]);
  const supplier = await supplierOnPaper(db, order.supplier_id);
  const { ordered_date: day, expected_date: expected } = order;
  const bytes = await purchaseOrderPdf({ ...stationery, order, supplier, day, expected, prices });
  return { bytes, file_name: `order-${order.number}.pdf` };
}

/** Returns the paper of an order; without prices for a user who may not see costs. */
export const getOrderPdf = query({
  name: "papers.purchase_order",
  permission: "stock:read",
  input: OrderGet,
  run: ({ db, actor, input }): Promise<OrderFile> =>
    paperOfOrder(db, input.id, { prices: may(actor, "stock:cost") }),
});
