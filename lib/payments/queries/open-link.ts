import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { hashLinkToken, isLinkToken } from "@/lib/auth/tokens/link-secret";
import { type Decimal, pounds, sum } from "@/lib/core/money";
import { readRows } from "@/lib/core/read-rows";
import { amountDue, asPayable, paymentProblem } from "@/lib/receipts/rules/amount-due";
import { readCustomerStanding } from "@/lib/receivables/queries/customer-standing";
import { openAmount } from "../rules/payable";

const Found = z.object({
  link_id: z.string(),
  document_id: z.string().nullable(),
  customer_id: z.string().nullable(),
  type: z.string().nullable(),
  number: z.string().nullable(),
  status: z.string().nullable(),
  registration: z.string().nullable(),
  issued_date: z.string().nullable(),
  total_gross: z.string().nullable(),
  received: z.string().nullable(),
  balance: z.string().nullable(),
  version: z.number().nullable(),
  email: z.string().nullable(),
});

/** What a link opens, and how much can be paid by it now. */
export interface OpenedLink extends z.infer<typeof Found> {
  /** What is due, in pounds; null for any amount. */
  due: Decimal | null;
  /** What has been paid online and is not sure yet, as by Bacs. */
  on_its_way: Decimal;
  /** What can be paid now; null for any amount. */
  open: Decimal | null;
  /** Whether it can be paid at all: it is neither over nor a credit note. */
  payable: boolean;
}

/** Finds what a link is for by its secret; null if it opens nothing, or not any more. */
export const openLink = (db: Db | Tx, token: string): Promise<OpenedLink | null> =>
  isLinkToken(token) ? openLinkByHash(db, hashLinkToken(token)) : Promise.resolve(null);

/** The same by the hash of the secret. Inside a command, lock the document first. */
export async function openLinkByHash(db: Db | Tx, token_hash: string): Promise<OpenedLink | null> {
  const [found] = await db
    .execute(sql`
    select l.id as link_id, l.document_id, coalesce(l.customer_id, d.customer_id) as customer_id, d.type, d.number, d.status, d.registration,
      d.issued_date, d.total_gross, d.received, d.balance, d.version, c.email
    from payment_links l left join document_heads d on d.id = l.document_id
      left join customer_names c on c.id = coalesce(l.customer_id, d.customer_id)
    where l.token_hash = ${token_hash} and l.revoked_at is null and (l.document_id is null or d.deleted_at is null)
      and (l.customer_id is null or c.deleted_at is null)`)
    .then(readRows(Found));
  if (!found) return null;
  const on_its_way = await onItsWay(db, found);
  const { due, payable } = found.document_id
    ? dueOnDocument(found)
    : { due: await owedOnAccount(db, found.customer_id ?? ""), payable: true };
  return { ...found, due, on_its_way, open: payable ? openAmount(due, on_its_way) : "0.00", payable };
}

function dueOnDocument({ type, status, issued_date, total_gross, received, balance }: z.infer<typeof Found>) {
  const payable = asPayable({
    type: type ?? "",
    status: status ?? undefined,
    issued_date,
    total_gross,
    received: received ?? "0.00",
    balance: balance ?? "0.00",
  });
  return { due: amountDue(payable), payable: paymentProblem(payable) === null };
}

/** What a customer owes by all their invoices. */
export async function owedOnAccount(db: Db | Tx, customerId: string): Promise<Decimal> {
  const { balance } = await readCustomerStanding(db, customerId);
  return balance.startsWith("-") ? "0.00" : balance;
}

const Pending = z.object({ amount: z.string() });

/** What has been paid online for a document or, without one, on a customer's account, and is not sure yet; what a card reader asks for, too. */
export async function onItsWay(
  db: Db | Tx,
  { document_id, customer_id }: Pick<z.infer<typeof Found>, "document_id" | "customer_id">,
): Promise<Decimal> {
  const rows = await db
    .execute(sql`
    select amount from online_payments where (state = 'pending' or state = 'begun' and by = 'reader')
      and ${document_id ? sql`document_id = ${document_id}` : sql`document_id is null and customer_id = ${customer_id}`}`)
    .then(readRows(Pending));
  return pounds(sum(rows.map(({ amount }) => amount)));
}
