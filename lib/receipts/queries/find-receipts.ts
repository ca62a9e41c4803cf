import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { fullDate } from "@/lib/core/dates/date-words";
import { formatMoney } from "@/lib/core/money";
import { readRows } from "@/lib/core/read-rows";
import { documentName } from "@/lib/document-record/rules/types";
import { ASKED, bestHits, type Finder, NOTHING, RANK } from "@/lib/matching/finder";
import { amountTyped, firstOf, holdsAll, isSearchable } from "@/lib/matching/terms";
import { RECEIPT_SPEAKS, RECEIPT_WORDS } from "../matching";
import { receiptName } from "../rules/receipt-name";

const Found = z.object({
  id: z.string(),
  amount: z.string().nullable(),
  method: z.string(),
  method_name: z.string(),
  payment_date: z.string().nullable(),
  description: z.string().nullable(),
  document_id: z.string().nullable(),
  document_type: z.string().nullable(),
  document_number: z.string().nullable(),
  customer_id: z.string().nullable(),
  customer_name: z.string().nullable(),
});
type Found = z.infer<typeof Found>;

const COLUMNS = sql`select r.id, r.amount, r.method, r.method_name, r.payment_date, r.description, r.document_id, r.customer_id from receipts r`;
const FEW = sql.raw(String(ASKED));

/** Finds receipts by amount or text. Each links to the document it paid, or to the payer. */
export const findReceipts: Finder = async ({ db, q }) => {
  const amount = amountTyped(q);
  if (amount === null && !isSearchable(q)) return NOTHING;
  const found =
    amount === null
      ? firstOf(
          sql`${COLUMNS} where r.deleted_at is null and ${RECEIPT_SPEAKS} and ${holdsAll(RECEIPT_WORDS, q)}`,
          FEW,
          sql`order by payment_date desc nulls last`,
        )
      : // Some amounts match thousands of receipts, so a few of each sign are read from the index.
        sql`(select r.* from (values (${amount}::numeric), (-${amount}::numeric)) wanted (amount) cross join lateral
              (${COLUMNS} where r.deleted_at is null and r.amount = wanted.amount
               order by r.amount desc nulls last, r.id desc nulls last limit ${FEW}) r)`;
  const rows = await db
    .execute(sql`
    select r.*, d.type as document_type, d.number as document_number, coalesce(nullif(d.customer_name, ''), c.name) as customer_name
    from ${found} r
      left join document_heads d on d.id = r.document_id left join customer_names c on c.id = r.customer_id`)
    .then(readRows(Found));
  return bestHits(
    rows.map((r) => ({
      kind: "receipt",
      id: r.id,
      href: placeOf(r),
      title: `${receiptName(r)} ${formatMoney(r.amount)}`,
      subtitle: [
        r.customer_name,
        fullDate(r.payment_date),
        r.document_type && documentName({ type: r.document_type, number: r.document_number }),
      ]
        .filter(Boolean)
        .join(" · "),
      reason: amount === null ? (r.description ?? "reference") : "amount",
      rank: amount === null ? RANK.elsewhere : RANK.begins,
    })),
  );
};

function placeOf({ document_id, customer_id }: Found): string {
  if (document_id) return `/documents/${document_id}`;
  return customer_id ? `/customers/${customer_id}` : "/receipts";
}
