import { expect, test } from "vitest";
import { closeVatPeriod, makeVatPeriods } from "@/lib/accounting/commands/vat-periods";
import { vatSummary } from "@/lib/accounting/reports/vat-summary";
import { run } from "@/lib/core/command";
import { today } from "@/lib/core/dates/dates";
import { decimal, pounds } from "@/lib/core/money";
import { ask } from "@/lib/core/query";
import { acceptLines, bookInvoice, voidInvoice } from "@/lib/supplier-accounts/commands/book-invoice";
import { getInvoice } from "@/lib/supplier-accounts/queries/invoice";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { fc } from "../support/property";
import { aPaper, aSupplierRow } from "../support/supplier-papers";

await testDatabase();
const admin = as("admin");

/** Rates as the law has them, told apart from the program's own table. */
const RATES: Record<string, number> = { T0: 0, T1: 20, T2: 0, T5: 5, T9: 0 };
const QUARTERS = ["2026-01-01", "2026-04-01", "2026-07-01"];
const ENDS = ["2026-03-31", "2026-06-30", "2026-09-30"];

const line = fc.record({
  quantity: fc.integer({ min: 1, max: 9_999 }),
  price: fc.integer({ min: 0, max: 99_999 }),
  tax_code: fc.constantFrom("T0", "T1", "T1", "T1", "T2", "T5", "T9"),
});
const paper = fc.record({
  kind: fc.constantFrom("invoice", "invoice", "credit"),
  quarter: fc.nat(2),
  day: fc.integer({ min: 10, max: 28 }),
  lines: fc.array(line, { minLength: 1, maxLength: 4 }),
  end: fc.constantFrom("draft", "booked", "booked", "booked", "void"),
});

interface Entry {
  day: string;
  code: string;
  /** Whole pence. */
  net: number;
  tax: number;
}

/** Half up in whole numbers: thousandths of pieces times hundredths of pence. */
const half = (value: bigint, by: bigint): number => Number((2n * value + by) / (2n * by));

test("boxes 4 and 7 are an independent sum over invoices, credit notes, voided ones and closed periods", async () => {
  const supplier = await aSupplierRow();
  const made = await run(makeVatPeriods, admin, {
    starts_on: QUARTERS[0] ?? "",
    kind: "quarterly",
    count: 3,
  });
  const ledger: Entry[] = [];
  const cases = fc.sample(fc.array(paper, { minLength: 60, maxLength: 60 }), 1)[0] ?? [];
  for (const [i, one] of cases.entries()) {
    if (i === 25)
      await run(closeVatPeriod, admin, {
        id: made.find(({ starts_on }) => starts_on === QUARTERS[0])?.id ?? "",
      });
    const closed = i >= 25 && one.quarter === 0;
    const invoice_date = `${QUARTERS[one.quarter]?.slice(0, 8)}${one.day}`;
    const { id } = await aPaper(
      supplier,
      one.lines.map(({ quantity, price, tax_code }) => ({
        quantity: decimal(quantity).div(1000).toString(),
        unit_net: decimal(price).div(10_000).toString(),
        tax_code,
      })),
      { kind: one.kind === "credit" ? "credit" : "invoice", invoice_date },
    );
    if (one.end === "draft") continue;
    const { lines } = await ask(getInvoice, admin, { id });
    await run(acceptLines, admin, { id, lines: lines.map((entry) => entry.id) });
    await run(bookInvoice, admin, { id });
    const sign = one.kind === "credit" ? -1 : 1;
    const entries = one.lines.map(({ quantity, price, tax_code }): Entry => {
      const net = half(BigInt(quantity) * BigInt(price), 100_000n);
      const tax = half(BigInt(net) * BigInt(RATES[tax_code] ?? 0), 100n);
      return { day: closed ? today() : invoice_date, code: tax_code, net: sign * net, tax: sign * tax };
    });
    ledger.push(...entries);
    if (one.end !== "void") continue;
    await run(voidInvoice, admin, { id, reason: "By mistake" });
    ledger.push(...entries.map(({ code, net, tax }) => ({ day: today(), code, net: -net, tax: -tax })));
  }
  const periods = [
    ...QUARTERS.map((from, i) => ({ from, to: ENDS[i] ?? "" })),
    { from: today(), to: today() },
    { from: "2026-01-01", to: today() },
  ];
  for (const { from, to } of periods) {
    const counted = ledger.filter(({ day }) => day >= from && day <= to);
    const tax = counted.reduce((sum, entry) => sum + entry.tax, 0);
    const net = counted.filter(({ code }) => code !== "T9").reduce((sum, entry) => sum + entry.net, 0);
    const vat = await ask(vatSummary, admin, { from, to });
    expect(vat.box_4, `box 4 from ${from} to ${to}`).toBe(pounds(decimal(tax).div(100)));
    expect(vat.box_7, `box 7 from ${from} to ${to}`).toBe(String(Math.trunc(net / 100) || 0));
  }
}, 120_000);
