import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import type { Decimal } from "@/lib/core/money";
import { readRows } from "@/lib/core/read-rows";
import { isBilled } from "@/lib/document-record/rules/lifecycle";
import { onItsWay } from "@/lib/payments/queries/open-link";
import { openAmount } from "@/lib/payments/rules/payable";
import { formatRegistration } from "@/lib/vehicles/rules/registration";

const Row = z.object({
  id: z.string(),
  type: z.string(),
  number: z.string().nullable(),
  issued_date: z.string().nullable(),
  due_date: z.string().nullable(),
  registration: z.string().nullable(),
  customer_id: z.string().nullable(),
  email: z.string().nullable(),
  received: z.string(),
  balance: z.string(),
  deleted: z.boolean(),
});

/** An invoice with what is owed on it, as far as Stripe is concerned. */
export interface BillableDocument extends z.infer<typeof Row> {
  issued: boolean;
  /** The balance less what is on its way by an online payment. */
  owed: Decimal;
}

/** Reads an invoice for Stripe; undefined if there is none. Inside a command, lock it first. */
export async function billableDocument(db: Db | Tx, id: string): Promise<BillableDocument | undefined> {
  const [row] = await db
    .execute(sql`
    select d.id, d.type, d.number, d.issued_date, d.due_date, d.registration, d.customer_id,
      nullif(c.email, '') as email, d.received, d.balance, d.deleted_at is not null as deleted
    from document_heads d left join customer_names c on c.id = d.customer_id and c.deleted_at is null
    where d.id = ${id}`)
    .then(readRows(Row));
  if (!row) return undefined;
  const owed = openAmount(row.balance, await onItsWay(db, { document_id: id, customer_id: null }));
  return { ...row, issued: !row.deleted && isBilled(row), owed: owed ?? "0.00" };
}

/** "Invoice SI10042 · AB12 CDE": no more of the customer than that. */
export const billWords = ({
  number,
  registration,
}: Pick<BillableDocument, "number" | "registration">): string =>
  [`Invoice ${number}`, registration && formatRegistration(registration)].filter(Boolean).join(" · ");
