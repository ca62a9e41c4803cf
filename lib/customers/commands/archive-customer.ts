import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { customers } from "@/db/schema/customers";
import { command } from "@/lib/core/command";
import { conflict } from "@/lib/core/errors";
import { reasonNotToArchive, type Unfinished } from "../archive-guard";
import { SHOWN } from "../columns";
import { CustomerAtVersion } from "../schema";

/** Puts a customer away; refused as CONFLICT while money is owed or a job is open. Their cars and history stay. */
export const archiveCustomer = command({
  name: "customers.archive",
  permission: "customers:delete",
  input: CustomerAtVersion,
  subject: { table: customers, noun: "customer", id: (input) => input.id },
  async run({ tx, input }) {
    const reason = reasonNotToArchive(await unfinished(tx, input.id));
    if (reason) throw conflict(reason);
    return setDeleted(tx, input.id, true);
  },
});

/** Takes an archived customer back. One that was merged into another stays merged. */
export const restoreCustomer = command({
  name: "customers.restore",
  permission: "customers:delete",
  input: CustomerAtVersion,
  subject: { table: customers, noun: "customer", id: (input) => input.id, deleted: true },
  async run({ tx, input, subject }) {
    if (subject.merged_into_id)
      throw conflict("This customer was merged into another and cannot be restored");
    return setDeleted(tx, input.id, false);
  },
});

async function setDeleted(tx: Tx, id: string, deleted: boolean) {
  const [row] = await tx
    .update(customers)
    .set({
      deleted_at: deleted ? sql`now()` : null,
      version: sql`${customers.version} + 1`,
      updated_at: sql`now()`,
    })
    .where(eq(customers.id, id))
    .returning(SHOWN);
  if (!row) throw new Error("The update returned no row");
  return row;
}

async function unfinished(tx: Tx, id: string): Promise<Unfinished> {
  const [row] = await tx.execute<{ [K in keyof Unfinished]: Unfinished[K] }>(sql`
    select owed.*, jobs.* from
      (select coalesce(sum(case when type = 'credit_note' then -abs(balance) else balance end), 0)::numeric(12, 2)::text as balance,
              count(*)::int as unpaid_documents
       from documents where customer_id = ${id} and balance <> 0 and issued_date is not null and deleted_at is null
         and type in ('invoice', 'excess_invoice', 'credit_note')) owed,
      (select count(*) filter (where type = 'job_sheet' and status in ('open', 'in_progress', 'waiting_parts', 'waiting_customer', 'completed'))::int as open_job_sheets,
              count(*) filter (where type in ('invoice', 'excess_invoice', 'credit_note') and status = 'draft')::int as open_invoices
       from documents where customer_id = ${id} and deleted_at is null) jobs`);
  if (!row) throw new Error("The count returned no row");
  return row;
}
