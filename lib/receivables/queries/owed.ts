import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { today } from "@/lib/core/dates/dates";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { AGES, type Age } from "../rules/ageing";
import { AGE_OF, lateness } from "./by-age";
import { owedAt } from "./standing";

/** A document that has been owed for long. */
const LateInvoice = z.object({
  id: z.string(),
  type: z.string(),
  number: z.string().nullable(),
  customer_name: z.string(),
  due_on: z.string(),
  balance: z.string(),
});
type LateInvoice = z.infer<typeof LateInvoice>;

export interface Owed {
  documents: number;
  /** Invoices, excess invoices and vehicle sales less credit notes. */
  balance: string;
  /** Documents past their due date, without credit notes. */
  overdue_documents: number;
  /** The amount past its due date, less credit notes: the sum of all ages except the first. */
  overdue_balance: string;
  /** By how long overdue; they add up to the balance. */
  ages: { age: Age; documents: number; balance: string }[];
  /** The documents owed for longest. */
  oldest: LateInvoice[];
}

const Summed = z.object({
  /** Null in the rows that add up all ages, or all late ones. */
  age: z.enum(AGES).nullable(),
  late: z.boolean().nullable(),
  documents: z.string(),
  debts: z.string(),
  /** Null in the row of all where nothing is owed. */
  balance: z.string().nullable(),
});
type Summed = z.infer<typeof Summed>;

const SHOWN = 8;

/** What customers owe, and for how long. */
export const owed = query({
  name: "receivables.owed",
  permission: "documents:read",
  input: z.strictObject({}),
  async run({ db }): Promise<Owed> {
    const day = today();
    const [rows, oldest] = await Promise.all([
      db
        .execute(sql`
        select age, age <> 'current' as late, count(*) as documents, count(*) filter (where owed > 0) as debts, sum(owed)::numeric(14, 2) as balance
        from (select ${AGE_OF} as age, owed from (select o.owed, ${lateness(day, "due")} as late from (${owedAt(day)}) o) aged) unpaid
        group by grouping sets ((age), (age <> 'current'), ())`)
        .then(readRows(Summed)),
      db
        .execute(sql`
        select d.id, d.type, d.number, d.customer_name, d.due_on, d.balance from owed_documents d where d.owed > 0
        order by d.due_on, d.id limit ${SHOWN}`)
        .then(readRows(LateInvoice)),
    ]);
    return { ...sumsOf(rows), oldest };
  },
});

function sumsOf(rows: Summed[]) {
  const all = rows.find(({ age, late }) => age === null && late === null);
  const late = rows.find((row) => row.age === null && row.late === true);
  return {
    documents: Number(all?.documents ?? 0),
    balance: all?.balance ?? "0.00",
    overdue_documents: Number(late?.debts ?? 0),
    overdue_balance: late?.balance ?? "0.00",
    ages: AGES.map((age) => {
      const row = rows.find((one) => one.age === age);
      return { age, documents: Number(row?.documents ?? 0), balance: row?.balance ?? "0.00" };
    }),
  };
}
