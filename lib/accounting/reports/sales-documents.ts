import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { may } from "@/lib/core/actor";
import type { Page } from "@/lib/core/input/list";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { entries } from "./issued";
import { type SalesDocument, SalesDocumentShown } from "./responses";
import { SUMS } from "./sales";
import { SalesDocuments } from "./schema";
import { vatEntries } from "./vat-entries";

const Row = SalesDocumentShown.extend({ in_all: z.string() });

/** The documents that make up a figure: of the sales report, of profit and loss by kind or, by tax point, of the VAT return. */
export const salesDocuments = query({
  name: "reports.sales_documents",
  permission: "reports:read",
  input: SalesDocuments,
  async run({ db, actor, input }): Promise<Page<SalesDocument>> {
    const { group, by, key, page, per_page } = input;
    const cost = may(actor, "stock:cost") ? sql`, e.cost, e.margin_vat` : sql``;
    const rows = await db
      .execute(sql`
      select d.id, d.type, d.number, d.issued_date, d.customer_id, d.customer_name, d.registration, e.net, e.tax, e.gross${cost}, e.in_all
      from (
        select document_id, ${SUMS}, count(*) over () as in_all from ${by === "tax_point" ? vatEntries(input) : entries(input, group)} e
        ${key === undefined ? sql`` : sql`where key = ${key}`} group by document_id
      ) e join document_heads d on d.id = e.document_id
      order by d.issued_date desc, d.id desc limit ${per_page} offset ${(page - 1) * per_page}`)
      .then(readRows(Row));
    const total = Number(rows[0]?.in_all ?? 0);
    return {
      rows: rows.map(({ in_all: _, ...row }) => row),
      pagination: { page, per_page, total, total_pages: Math.ceil(total / per_page) },
    };
  },
});
