import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { type Decimal, decimal, pounds } from "@/lib/core/money";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { expectedTakings } from "@/lib/receipts/queries/expected-takings";
import { RECEIPT_METHODS, type ReceiptMethod } from "@/lib/receipts/rules/methods";
import { CashUpDay, CashUpHistory } from "../schema/cash-up";

export interface MethodOfDay {
  method: ReceiptMethod;
  receipts: number;
  refunds: number;
  expected: Decimal;
  /** Null until the day is closed. */
  counted: Decimal | null;
  difference: Decimal | null;
  /** What moved after the day was closed, by people with the permission. */
  since: Decimal;
}

export interface CashUp {
  day: string;
  closed: { at: string; by: string | null; notes: string | null } | null;
  methods: MethodOfDay[];
}

const Row = z.object({
  method: z.enum(RECEIPT_METHODS),
  expected: z.string(),
  counted: z.string(),
  closed_at: z.string(),
  closed_by: z.string().nullable(),
  notes: z.string().nullable(),
});

/** Methods that a garage always counts, even without takings. */
const COUNTED: readonly ReceiptMethod[] = ["cash", "card", "cheque"];

/** A day's takings by method, and the count if the day is closed. */
export const getCashUp = query({
  name: "receipts.cash_up",
  permission: "receipts:read",
  input: CashUpDay,
  async run({ db, input: { day } }): Promise<CashUp> {
    const [now, rows] = await Promise.all([
      expectedTakings(db, day),
      db
        .execute(sql`
        select c.method, c.expected, c.counted, c.closed_at, c.notes, u.name as closed_by
        from cash_ups c left join user_names u on u.id = c.closed_by where c.day = ${day} order by c.method`)
        .then(readRows(Row)),
    ]);
    const [first] = rows;
    const named = new Set([...(first ? [] : COUNTED), ...[...rows, ...now].map(({ method }) => method)]);
    const methods = [
      ...COUNTED.filter((method) => named.has(method)),
      ...[...named].filter((method) => !COUNTED.includes(method)),
    ];
    return {
      day,
      closed: first ? { at: first.closed_at, by: first.closed_by, notes: first.notes } : null,
      methods: methods.map((method) => {
        const taken = now.find((row) => row.method === method);
        const counted = rows.find((row) => row.method === method);
        const expected = first ? (counted?.expected ?? "0.00") : (taken?.expected ?? "0.00");
        return {
          method,
          receipts: taken?.receipts ?? 0,
          refunds: taken?.refunds ?? 0,
          expected,
          counted: counted?.counted ?? null,
          difference: counted ? pounds(decimal(counted.counted).minus(counted.expected)) : null,
          since: pounds(decimal(first ? taken?.expected : "0").minus(first ? expected : "0")),
        };
      }),
    };
  },
});

export const PastCashUp = z.object({
  day: z.string(),
  expected: z.string(),
  counted: z.string(),
  difference: z.string(),
  closed_at: z.string(),
  closed_by: z.string().nullable(),
  notes: z.string().nullable(),
});
export type PastCashUp = z.infer<typeof PastCashUp>;

/** Days shown at a time. */
export const CASH_UPS_SHOWN = 31;

/** Lists the days that were cashed up, the latest first, a page at a time. */
export const listCashUps = query({
  name: "receipts.cash_ups",
  permission: "receipts:read",
  input: CashUpHistory,
  async run({ db, input: { before } }): Promise<PastCashUp[]> {
    const rows = await db
      .execute(sql`
      select c.day, sum(c.expected)::numeric(12, 2) as expected, sum(c.counted)::numeric(12, 2) as counted,
             sum(c.counted - c.expected)::numeric(12, 2) as difference, min(c.closed_at) as closed_at, min(u.name) as closed_by,
             min(c.notes) as notes
      from cash_ups c left join user_names u on u.id = c.closed_by
      where ${before ? sql`c.day < ${before}` : sql`true`} group by c.day order by c.day desc limit ${CASH_UPS_SHOWN}`)
      .then(readRows(PastCashUp));
    return rows;
  },
});
