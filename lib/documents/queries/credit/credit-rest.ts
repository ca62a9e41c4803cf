import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";
import type { CreditRest } from "@/lib/pricing/rules/credit-sums";
import type { Discounts } from "@/lib/pricing/rules/totals";
import { LineItem } from "../../responses";
import { restOfLine } from "../../rules/credit/credit-history";

const Head = z.object({
  id: z.string(),
  type: z.string(),
  number: z.string().nullable(),
  issued_date: z.string().nullable(),
  customer_id: z.string().nullable(),
  discount_percent: z.string(),
  labour_discount_percent: z.string(),
  parts_discount_percent: z.string(),
  imported: z.boolean(),
});
type Head = z.infer<typeof Head>;

const Charged = LineItem.pick({
  id: true,
  item_type: true,
  quantity: true,
  unit_price: true,
  discount_percent: true,
  tax_code: true,
  tax_rate: true,
  line_net: true,
  line_tax: true,
  stock_item_id: true,
}).extend({ tax_inclusive: z.boolean() });

const Credited = z.object({
  source_line_id: z.string(),
  quantity: z.string().nullable(),
  line_net: z.string(),
  line_tax: z.string(),
  returned_quantity: z.string().nullable(),
});

/** The issued document that a credit note credits, and what is left to credit of it. */
export interface Original extends Pick<Head, "id" | "type" | "number" | "issued_date" | "customer_id"> {
  /**
   * Its section and overall discounts, which a credit note takes over. Documents from GA4 have their discounts in the lines
   * already.
   */
  discounts: Required<Discounts>;
  /** By line id, without comments. Fully credited lines have quantity 0. */
  rests: Map<string, CreditRest>;
}

const NONE = { discount_percent: "0", labour_discount_percent: "0", parts_discount_percent: "0" };

/**
 * The document that a credit note credits and, for each line, what other credit notes, including drafts, leave to credit.
 * Inside a command, lock the document first.
 */
export async function readOriginal(
  tx: Db | Tx,
  documentId: string,
  exceptNoteId?: string,
): Promise<Original> {
  const [head] = await tx
    .execute(sql`
    select id, type, number, issued_date, customer_id, discount_percent, labour_discount_percent, parts_discount_percent,
      legacy_id is not null as imported
    from documents where id = ${documentId}`)
    .then(readRows(Head));
  if (!head) throw new Error("The document that is credited is gone");
  const { discount_percent, labour_discount_percent, parts_discount_percent, imported, ...original } = head;
  const discounts = imported ? NONE : { discount_percent, labour_discount_percent, parts_discount_percent };
  const [lines, credits] = [
    await tx
      .execute(sql`
      select id, item_type, quantity, unit_price, discount_percent, tax_code, tax_rate, tax_inclusive, line_net, line_tax, stock_item_id
      from document_lines where document_id = ${documentId} and item_type <> 'comment' order by position, id`)
      .then(readRows(Charged)),
    await tx
      .execute(sql`
      select n.source_line_id, n.quantity, coalesce(n.line_net, 0) as line_net, coalesce(n.line_tax, 0) as line_tax,
        case when n.stock_item_id is null then 0 else n.returned_quantity end as returned_quantity
      from document_lines l join document_lines n on n.source_line_id = l.id join documents d on d.id = n.document_id
      where l.document_id = ${documentId} and d.type = 'credit_note' and d.deleted_at is null
        and d.id is distinct from ${exceptNoteId ?? null}
      order by d.created_at, d.id, n.position, n.id`)
      .then(readRows(Credited)),
  ];
  const taken = Map.groupBy(credits, ({ source_line_id }) => source_line_id);
  return {
    ...original,
    discounts,
    rests: new Map(lines.map(({ id, ...line }) => [id, restOfLine(line, taken.get(id) ?? [], discounts)])),
  };
}
