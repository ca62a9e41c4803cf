import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { type Actor, may } from "@/lib/core/actor";
import { ask, query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import type { InvoiceWhole } from "../responses";
import { wholeKey } from "../rules/number-key";
import { type Proposed, proposeGoodsIn } from "../rules/propose-goods-in";
import { OfSupplier } from "../schema/lists";
import { unbilledParts } from "./unbilled";

const ToCome = z.object({
  id: z.string(),
  order_number: z.string().nullable(),
  part_number: z.string().nullable(),
  description: z.string(),
  to_come: z.string(),
  unit_cost: z.string().nullable(),
  document_id: z.string().nullable(),
  document_number: z.string().nullable(),
});

/** A line of an order of which something is to come. */
export type PartToCome = z.infer<typeof ToCome>;

/** Returns what is to come of a supplier's orders, the oldest first. */
export const partsToCome = query({
  name: "supplier_invoices.parts_to_come",
  permission: "stock:cost",
  input: OfSupplier,
  run: ({ db, input }): Promise<PartToCome[]> =>
    db
      .execute(sql`
      select p.id, p.order_number, p.part_number, p.description, p.unit_cost, p.document_id, d.number as document_number,
        trim_scale(p.quantity - p.quantity_received - p.quantity_cancelled)::text as to_come
      from ordered_parts p left join document_heads d on d.id = p.document_id
      where p.supplier_id = ${input.supplier_id} and p.order_status in ('ordered', 'part_received')
        and p.quantity > p.quantity_received + p.quantity_cancelled
      order by p.purchase_order_id, p.id`)
      .then(readRows(ToCome)),
});

export interface GoodsIn {
  rows: (Proposed & {
    part_number: string | null;
    description: string;
    unit_net: string;
    /** With which paper parts of this number came that are not billed. */
    came: string | null;
  })[];
  open: PartToCome[];
}

/** What may have come with a draft and is not booked in, and of which orders; null where there is nothing of it, and for who may not book it in. */
export async function goodsToBookIn(actor: Actor, invoice: InvoiceWhole): Promise<GoodsIn | null> {
  const { kind, status, supplier_id } = invoice;
  const lines = invoice.lines.filter((line) => line.kind === "part" && !line.purchase_receipt_id);
  const allowed = may(actor, "purchasing:receive") && may(actor, "purchasing:account");
  if (!allowed || kind !== "invoice" || status !== "draft" || lines.length === 0) return null;
  const [open, unbilled] = await Promise.all([
    ask(partsToCome, actor, { supplier_id }),
    ask(unbilledParts, actor, { supplier_id }),
  ]);
  if (open.length === 0) return null;
  const came = new Map(
    unbilled.flatMap(({ kind: what, part_number, order_number, reference }) =>
      what === "part" && part_number
        ? [[wholeKey(part_number), reference ?? order_number ?? ""] as const]
        : [],
    ),
  );
  const known = new Map(lines.map((line) => [line.id, line]));
  const rows = proposeGoodsIn(lines, open, new Set(came.keys())).flatMap((row) => {
    const line = known.get(row.line_id);
    if (!line) return [];
    const { part_number, description, unit_net } = line;
    return [
      { ...row, part_number, description, unit_net, came: came.get(wholeKey(part_number ?? "")) ?? null },
    ];
  });
  return { rows, open };
}
