import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { AlreadyDone, command } from "@/lib/core/command";
import { notFound } from "@/lib/core/errors";
import { jsonColumn, readRows } from "@/lib/core/read-rows";
import { answerLines } from "@/lib/purchasing/internal/by-computer";
import { lineAnswers } from "../internal/line-answers";
import { lockPurchaseOrder } from "../internal/lock-purchase-order";
import { AnsweredOrder, FrozenOrder, SupplierLine } from "../schema/order";

const Row = z.object({
  purchase_order_id: z.string(),
  state: z.string(),
  body: jsonColumn(FrozenOrder),
  supplier_status: z.string().nullable(),
  supplier_invoice: z.string().nullable(),
  supplier_lines: jsonColumn(z.array(SupplierLine)).nullable(),
});

/** Takes over how an order stands at its supplier: into the lines of ours, when they come and what will not come, and the number of their invoice. */
export const noteOrder = command({
  name: "supplier_orders.note",
  permission: "purchasing:order",
  input: z.strictObject({ id: z.uuid(), order: AnsweredOrder }),
  async run({ tx, input: { id, order } }) {
    await lockPurchaseOrder(tx, id);
    const [row] = await tx
      .execute(sql`
      update supplier_orders set asked_at = now() where id = ${id}
      returning purchase_order_id, state, body, supplier_status, supplier_invoice, supplier_lines`)
      .then(readRows(Row));
    if (!row) throw notFound("order to a supplier");
    const same =
      row.supplier_status === order.status &&
      (order.invoice_number === null || row.supplier_invoice === order.invoice_number) &&
      JSON.stringify(row.supplier_lines) === JSON.stringify(order.lines);
    if (row.state !== "accepted" || same) return new AlreadyDone({ id, status: order.status });
    const off = order.status === "cancelled" || order.status === "rejected";
    const lines = off ? order.lines.map((line) => ({ ...line, status: "cancelled" as const })) : order.lines;
    await answerLines(tx, row.purchase_order_id, off ? noneComes(row.body) : lineAnswers(row.body, lines));
    await tx.execute(sql`
      update supplier_orders set supplier_status = ${order.status}, supplier_lines = ${JSON.stringify(lines)}::jsonb,
        supplier_invoice = coalesce(${order.invoice_number}, supplier_invoice), state = ${off ? "cancelled" : "accepted"}, updated_at = now()
      where id = ${id}`);
    return { id, status: order.status };
  },
  trace: (after) => ({ entity: "supplier_orders", id: after.id, after: { supplier_status: after.status } }),
});

const noneComes = ({ order, line_ids }: FrozenOrder) =>
  line_ids.map((id, i) => ({ id, quantity_cancelled: order.lines[i]?.quantity ?? "0" }));
