import { beforeAll, expect, test } from "vitest";
import { ask } from "@/lib/core/query";
import { listReceipts, sumReceipts } from "@/lib/receipts/queries/receipts";
import { takings } from "@/lib/receipts/queries/takings";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { aDocument, aReceipt, aRow } from "../support/rows";

await testDatabase();
const accountant = as("accountant");
let customer = "";
let invoice = "";

beforeAll(async () => {
  customer = await aRow("customers", { surname: "Quayle" });
  invoice = await aDocument({ customer_id: customer, number: "900", customer_name: "Mrs Quayle" });
  await aReceipt({ document_id: invoice, amount: "20.10", method: "cash", payment_date: "2026-03-04" });
  await aReceipt({ document_id: invoice, amount: "99.90", payment_date: "2026-03-06", reconciled: true });
  await aReceipt({ amount: "-5.00", method: "cash", payment_date: "2026-03-06" });
  await aReceipt({ customer_id: customer, amount: "40.00", method: "bacs", payment_date: "2026-04-01" });
  await aReceipt({ amount: "30.00", method: "credit_note", payment_date: "2026-03-06" });
  await aReceipt({ amount: null, legacy_id: "unread", payment_date: null });
  await aReceipt({ amount: "1.00", deleted_at: "2026-05-01" });
});

const amounts = async (input: object) => {
  const { rows, pagination } = await ask(listReceipts, accountant, input);
  expect(pagination.total).toBe(rows.length);
  return rows.map((row) => row.amount);
};

test("the list has the latest first and counts what is not put away", async () => {
  expect((await amounts({}))[0]).toBe("40.00");
  expect(await amounts({})).toHaveLength(6);
  expect(await amounts({ sort: "-amount" })).toEqual(["99.90", "40.00", "30.00", "20.10", "-5.00", null]);
});

test.each([
  [{ method: "cash" }, ["-5.00", "20.10"]],
  [{ from: "2026-03-05", to: "2026-03-31" }, ["30.00", "-5.00", "99.90"]],
  [{ method: "cash", from: "2026-03-05" }, ["-5.00"]],
  [{ reconciled: true }, ["99.90"]],
  [{ q: "900" }, ["99.90", "20.10"]],
  [{ q: "quayle" }, ["40.00", "99.90", "20.10"]],
])("is narrowed by %j", async (filters, expected) => {
  expect(await amounts(filters)).toEqual(expected);
});

test("is narrowed by document and by whoever paid", async () => {
  expect(await amounts({ document_id: invoice })).toEqual(["99.90", "20.10"]);
  expect(await amounts({ customer_id: customer })).toEqual(["40.00", "99.90", "20.10"]);
  const { rows } = await ask(listReceipts, accountant, { document_id: invoice });
  expect(rows[0]).toMatchObject({
    document_number: "900",
    customer_name: "Mrs Quayle",
    customer_id: customer,
  });
});

test("sums are by method, to the penny", async () => {
  expect(await ask(sumReceipts, accountant, {})).toBeNull();
  expect(await ask(sumReceipts, accountant, { from: "2026-03-01", to: "2026-03-31" })).toEqual({
    receipts: 4,
    amount: "145.00",
    methods: [
      { method: "card", receipts: 1, amount: "99.90" },
      { method: "credit_note", receipts: 1, amount: "30.00" },
      { method: "cash", receipts: 2, amount: "15.10" },
    ],
  });
});

test("takings are money that came in, less what was given back", async () => {
  expect(await ask(takings, accountant, { from: "2026-03-01", to: "2026-03-31" })).toEqual([
    { day: "2026-03-04", method: "cash", receipts: 1, amount: "20.10" },
    { day: "2026-03-06", method: "card", receipts: 1, amount: "99.90" },
    { day: "2026-03-06", method: "cash", receipts: 1, amount: "-5.00" },
  ]);
});

test("a technician sees none", async () => {
  await expect(ask(listReceipts, as("technician"), {})).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(ask(sumReceipts, as("technician"), {})).rejects.toMatchObject({ code: "FORBIDDEN" });
});
