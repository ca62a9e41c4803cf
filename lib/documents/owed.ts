import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { addDays, today } from "@/lib/core/dates";
import { pounds, sum } from "@/lib/core/money";
import { query } from "@/lib/core/query";
import { signed, UNPAID } from "./selection";

/** An invoice that has been due for long. */
export interface LateInvoice {
  id: string;
  type: string;
  number: string | null;
  customer_name: string;
  due_date: string | null;
  balance: string;
}

export interface Owed {
  documents: number;
  /** Invoices less credit notes. */
  balance: string;
  overdue_documents: number;
  overdue_balance: string;
  /** By how long overdue: not yet, up to 30, 60 and 90 days, longer, and without a due date. */
  ages: { age: OwedAge; documents: number; balance: string }[];
  /** The invoices due for longest. */
  oldest: LateInvoice[];
}

export const OWED_AGES = ["not_due", "1-30", "31-60", "61-90", "90+", "unknown"] as const;
export type OwedAge = (typeof OWED_AGES)[number];

const SHOWN = 8;

/** What customers owe, and for how long. */
export const owed = query({
  name: "documents.owed",
  permission: "documents:read",
  input: z.strictObject({}),
  async run({ db }): Promise<Owed> {
    const day = today();
    const since = (days: number) => sql`d.due_date >= ${addDays(day, -days)}`;
    const oldest = db.execute(sql`
      select d.id, d.type, d.number, d.customer_name, d.due_date, d.balance from documents d
      where d.deleted_at is null and ${UNPAID} and d.type <> 'credit_note' and d.balance > 0 order by d.due_date, d.id limit ${SHOWN}`);
    const rows = await db.execute<{ age: OwedAge | null; documents: string; balance: string }>(sql`
      select age, count(*) as documents, coalesce(sum(balance), 0)::numeric(14, 2) as balance
      from (
        select case when d.due_date is null then 'unknown' when ${since(0)} then 'not_due' when ${since(30)} then '1-30'
                    when ${since(60)} then '31-60' when ${since(90)} then '61-90' else '90+' end as age,
               ${signed(sql`d.balance`)} as balance
        from documents d where d.deleted_at is null and ${UNPAID}
      ) unpaid group by rollup (age)`);
    const of = (age: OwedAge | null) => rows.find((row) => row.age === age);
    const ages = OWED_AGES.map((age) => ({
      age,
      documents: Number(of(age)?.documents ?? 0),
      balance: of(age)?.balance ?? "0.00",
    }));
    const late = ages.filter(({ age }) => age !== "not_due" && age !== "unknown");
    return {
      documents: Number(of(null)?.documents ?? 0),
      balance: of(null)?.balance ?? "0.00",
      overdue_documents: late.reduce((total, { documents }) => total + documents, 0),
      overdue_balance: pounds(sum(late.map(({ balance }) => balance))),
      ages,
      oldest: [...(await oldest)] as unknown as LateInvoice[],
    };
  },
});
