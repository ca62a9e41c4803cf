import "server-only";
import { sql } from "drizzle-orm";
import { today } from "@/lib/core/dates/dates";
import { notFound } from "@/lib/core/errors";
import { decimal, pounds, sum } from "@/lib/core/money";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { InvoiceWhole } from "../responses";
import { lateClaim } from "../rules/claim-limit";
import { lineSums } from "../rules/invoice-sums";
import { OneById } from "../schema/lists";
import { matchedLines } from "./matched-lines";

const Head = InvoiceWhole.omit({ lines: true, warnings: true, tax_difference: true });

/** One paper of a supplier, its lines compared with what was ordered and what came. */
export const getInvoice = query({
  name: "supplier_invoices.get",
  permission: "stock:cost",
  input: OneById,
  async run({ db, input: { id } }): Promise<InvoiceWhole> {
    const [[head], lines] = await Promise.all([
      db
        .execute(sql`
        select i.id, i.kind, i.status, i.supplier_id, u.name as supplier_name, i.number, i.invoice_date, i.due_date, i.vat_date, i.net, i.tax, i.gross,
          i.notes, i.booked_at, b.name as booked_by, i.voided_on, i.voided_reason, i.created_at, i.updated_at, i.version
        from supplier_invoices i join supplier_names u on u.id = i.supplier_id left join user_names b on b.id = i.booked_by
        where i.id = ${id} and i.deleted_at is null`)
        .then(readRows(Head)),
      matchedLines(db, id),
    ]);
    if (!head) throw notFound("supplier's invoice");
    const worked = sum(lines.map((line) => lineSums({ ...line, rate: line.tax_rate }).tax));
    const late = head.status === "draft" ? lateClaim(head.invoice_date, today()) : null;
    return {
      ...head,
      tax_difference: pounds(decimal(head.tax).minus(worked)),
      warnings: late ? [late] : [],
      lines,
    };
  },
});
