import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sql } from "@/db/client";
import { outstanding, outstandingDocuments } from "@/lib/accounting/reports/outstanding";
import { profitAndLoss } from "@/lib/accounting/reports/profit-and-loss";
import { receiptsReport } from "@/lib/accounting/reports/receipts-by-method";
import { salesReport } from "@/lib/accounting/reports/sales";
import { salesDocuments } from "@/lib/accounting/reports/sales-documents";
import { SALES_GROUPS, type SalesGroup } from "@/lib/accounting/reports/schema";
import { vatSummary } from "@/lib/accounting/reports/vat-summary";
import { run } from "@/lib/core/command";
import { addDays, daysBetween, today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { creditDocument } from "@/lib/documents/commands/credit-document";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { raiseExcess } from "@/lib/documents/commands/raise-excess";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { storePaper } from "@/lib/printing/jobs";
import { refundReceipt } from "@/lib/receipts/commands/refund-receipt";
import { takePayment } from "@/lib/receipts/commands/take-payment";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { fc } from "../support/property";
import { aDocument, aLine, aReceipt } from "../support/rows";
import { allTraded, asDay, pence, type Traded, type TradedLine } from "../support/trading";
import { aCustomer, aDraft, aGarage, documentRow, labour, linesOf, mot, part } from "../support/writing";

const { url } = await testDatabase();
const manager = as("manager");
const LAST = today();
const FIRST = addDays(LAST, -75);

/** The same garage every time, and no two figures alike. */
let seed = 20261122;
const random = (below: number): number => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return Math.floor((seed / 2147483648) * below);
};
const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
const price = () => ((random(30_000) + 1) / 100).toFixed(2);
const dayFrom = (day: string) => addDays(day, random(daysBetween(day, LAST) + 1));

const randomLine = () => {
  const more = {
    discount_percent: pick(["0", "5", "12.5"]),
    unit_cost: pick([null, "3.33", "12.5"]),
    technician: pick([null, "Ann", "Bob"]),
    tax_code: pick(["T1", "T1", "T1", "T5", "T0"]),
  };
  const kind = random(6);
  if (kind === 0) return mot();
  if (kind === 1) return labour(pick(["0.5", "1.25", "3"]), price(), more);
  if (kind === 2)
    return {
      ...part(price(), "1", more),
      item_type: pick(["sundries", "paint", "other", "lubricants"] as const),
    };
  return part(price(), pick(["1", "2.5", "4", "-0.1"]), { ...more, discount_percent: "0" });
};

const pay = (document_id: string, amount: string, payment_date: string) =>
  run(takePayment, manager, {
    document_id,
    payment_date,
    payment_key: crypto.randomUUID(),
    tenders: [{ method: pick(["cash", "card", "bacs", "cheque"] as const), amount }],
  });

async function trade(customers: string[]): Promise<void> {
  const draft = await aDraft({
    customer_id: pick(customers),
    technician: pick([null, "Ann", "Cy"]),
    department: pick([null, "Bodyshop"]),
    discount_percent: pick(["0", "10"]),
    line_items: Array.from({ length: 1 + random(4) }, randomLine),
  });
  // What comes to less than nothing stays a draft, and so do some others.
  if (random(8) === 0 || Number(draft.total_gross) <= 0) return;
  const issued_date = dayFrom(FIRST);
  if (random(6) === 0 && Number(draft.total_gross) > 60) {
    const excess = await run(raiseExcess, manager, {
      id: draft.id,
      amount: "50",
      customer_id: pick(customers),
    });
    await run(issueDocument, manager, { id: excess.id, issued_date });
  }
  const issued = await run(issueDocument, manager, { id: draft.id, issued_date });
  if (Number(issued.balance) > 5 && random(3) > 0) {
    const { receipts } = await pay(
      issued.id,
      random(2) ? String(issued.balance) : (Number(issued.balance) / 2).toFixed(2),
      dayFrom(issued_date),
    );
    const [receipt] = receipts;
    if (receipt && random(5) === 0)
      await run(refundReceipt, manager, {
        id: receipt.id,
        amount: "1.50",
        payment_key: crypto.randomUUID(),
        owed_again: true,
      });
  }
  if (random(3) > 0) return;
  const [line] = await linesOf(issued.id);
  const whole = random(2) === 0 || Number(line?.quantity) < 1;
  const note = await run(creditDocument, manager, {
    id: issued.id,
    reason: "Test",
    ...(whole ? {} : { lines: [{ id: line?.id as string, quantity: "1" }] }),
  });
  if (random(5) > 0) await run(issueDocument, manager, { id: note.id, issued_date: dayFrom(issued_date) });
}

beforeAll(async () => {
  await startJobs(url, [storePaper]);
  await aGarage();
  const customers = await Promise.all(Array.from({ length: 4 }, () => aCustomer()));
  for (let i = 0; i < 60; i++) await trade(customers);
  await vehicles(customers[0] as string);
  await money(customers);
  await history();
}, 120_000);
afterAll(stopJobs);

/** A vehicle sold under the margin scheme, one of them credited later; one with a loss. */
async function vehicles(customer_id: string): Promise<void> {
  for (const [sold, cost, credited] of [
    ["4200", "3000", false],
    ["6000.01", "4321.09", true],
    ["2800", "3000", false],
  ] as const) {
    const { id } = await aDraft({
      type: "vehicle_sale",
      customer_id,
      line_items: [
        { item_type: "other", description: "Ford Ka", unit_price: sold, unit_cost: cost, tax_code: "TM" },
      ],
    });
    await run(issueDocument, manager, { id, issued_date: addDays(LAST, -20) });
    if (!credited) continue;
    const note = await run(creditDocument, manager, { id, reason: "Brought back" });
    await run(issueDocument, manager, { id: note.id, issued_date: addDays(LAST, -3) });
  }
}

/** Payments on account, partly set against what is owed. */
async function money(customers: string[]): Promise<void> {
  for (const customer_id of customers) {
    const [owed] = await sql()`select id, balance from documents
      where customer_id = ${customer_id} and type = 'invoice' and balance > 20 limit 1`;
    await run(takePayment, manager, {
      customer_id,
      payment_date: addDays(LAST, -2),
      payment_key: crypto.randomUUID(),
      tenders: [{ method: "bacs", amount: "100.00" }],
      ...(owed ? { allocations: [{ document_id: owed.id, amount: "12.34" }] } : {}),
    });
  }
}

/** What imports leave behind: credit notes below nothing, no customer, sums that no line explains, what is deleted. */
async function history(): Promise<void> {
  const day = addDays(LAST, -40);
  const dates = { created_date: day, issued_date: day, due_date: addDays(day, 14) };
  const plain = await aDocument({ ...dates, technician: "Ann", balance: "120.00" });
  await aLine(plain, { line_net: "90.00", line_tax: "18.00", line_gross: "108.00", line_cost: "11.00" });
  const below = await aDocument({
    ...dates,
    type: "credit_note",
    total_net: "-50.00",
    total_tax: "-10.00",
    total_gross: "-60.00",
    balance: "60.00",
  });
  await aLine(below, {
    item_type: "mot",
    tax_code: "T9",
    line_net: "-50.00",
    line_tax: "0",
    line_gross: "-50.00",
  });
  await aDocument({ ...dates, deleted_at: "2026-01-01" });
  await aDocument({ ...dates, type: "job_sheet", issued_date: null, status: "open" });
  await aDocument({ ...dates, type: "estimate", status: "sent" });
  const account = await aDocument({
    ...dates,
    type: "payment_on_account",
    total_tax: "0",
    total_gross: "100.00",
  });
  await aDocument({ ...dates, type: "credit_note", source_document_id: account });
  await aDocument({ ...dates, total_net: null, total_tax: null, total_gross: null });
  await aReceipt({ document_id: plain, amount: "120.00", payment_date: addDays(LAST, -10) });
  await sql()`update documents set balance = 0, received = 120 where id = ${plain}`;
  const bought = await aDocument({
    ...dates,
    type: "vehicle_purchase",
    total_net: "3000",
    total_tax: "0",
    total_gross: "3000",
  });
  await aLine(bought, {
    item_type: "other",
    tax_code: "TM",
    line_net: "3000",
    line_tax: "0",
    line_gross: "3000",
  });
}

interface Period {
  from: string;
  to: string;
}

const isSale = (document: Traded, { from, to }: Period): boolean =>
  document.issued &&
  asDay(document.day) >= from &&
  asDay(document.day) <= to &&
  ["invoice", "excess_invoice", "vehicle_sale", "credit_note"].includes(document.type) &&
  !(document.type === "credit_note" && document.source?.type === "payment_on_account");

const signOf = ({ type, gross }: Traded) => (type === "credit_note" && gross >= 0 ? -1 : 1);

const marginOf = ({ type, margin_vat, source, lines }: Traded): number => {
  if (type !== "credit_note") return margin_vat;
  if (source?.type !== "vehicle_sale") return 0;
  const under = (all: TradedLine[]) =>
    all.filter(({ tax_code }) => tax_code === "TM").reduce((sum, line) => sum + line.gross, 0);
  return under(source.lines) === 0
    ? 0
    : -Math.round((source.margin_vat * under(lines)) / under(source.lines));
};

interface Sums {
  documents: Set<string>;
  net: number;
  tax: number;
  gross: number;
  cost: number;
  margin_vat: number;
  mots: number;
}

function reckon(all: Traded[], period: Period, group: SalesGroup): Map<string, Sums> {
  const rows = new Map<string, Sums>();
  const add = (key: string, document: Traded, part: Partial<Omit<Sums, "documents">>) => {
    const row = rows.get(key) ?? {
      documents: new Set(),
      net: 0,
      tax: 0,
      gross: 0,
      cost: 0,
      margin_vat: 0,
      mots: 0,
    };
    row.documents.add(document.id);
    for (const name of ["net", "tax", "gross", "cost", "margin_vat", "mots"] as const)
      row[name] += part[name] ?? 0;
    rows.set(key, row);
  };
  for (const document of all.filter((one) => isSale(one, period))) {
    const sign = signOf(document);
    const day = asDay(document.day);
    const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
    const vehicle = document.type === "vehicle_sale" || document.source?.type === "vehicle_sale";
    const wholeKey: Partial<Record<SalesGroup, string>> = {
      day,
      week: addDays(day, -weekday),
      month: `${day.slice(0, 7)}-01`,
      type: document.type,
      department: document.department,
    };
    const mots = (line: TradedLine) =>
      line.kind === "mot" && document.type !== "credit_note" ? line.quantity : 0;
    const key = wholeKey[group];
    if (key !== undefined) {
      add(key, document, {
        net: sign * document.net,
        tax: sign * document.tax,
        gross: sign * document.gross,
        cost: sign * document.lines.reduce((sum, line) => sum + line.cost, 0),
        margin_vat: marginOf(document),
        mots: document.lines.reduce((sum, line) => sum + mots(line), 0),
      });
      continue;
    }
    const rest = { net: document.net, tax: document.tax, gross: document.gross };
    for (const line of document.lines) {
      const of: Partial<Record<SalesGroup, string>> = {
        technician: line.technician || document.technician,
        tax_code: line.tax_code,
        kind: vehicle ? "vehicles" : line.kind,
      };
      add(of[group] ?? "", document, {
        net: sign * line.net,
        tax: sign * line.tax,
        gross: sign * line.gross,
        cost: sign * line.cost,
        mots: mots(line),
      });
      for (const name of ["net", "tax", "gross"] as const) rest[name] -= line[name];
    }
    if (rest.net || rest.tax || rest.gross)
      add(group === "technician" ? document.technician : "unassigned", document, {
        net: sign * rest.net,
        tax: sign * rest.tax,
        gross: sign * rest.gross,
      });
    if (marginOf(document))
      add({ technician: document.technician, tax_code: "TM", kind: "vehicles" }[group as "kind"], document, {
        margin_vat: marginOf(document),
      });
  }
  return rows;
}

const sumsInPence = (row: {
  net: string;
  tax: string;
  gross: string;
  cost?: string;
  margin_vat?: string;
  mots: string;
}) => ({
  net: pence(row.net),
  tax: pence(row.tax),
  gross: pence(row.gross),
  cost: pence(row.cost),
  margin_vat: pence(row.margin_vat),
  mots: Number(row.mots),
});

const plus = (rows: Record<string, number>[]): Record<string, number> =>
  rows.reduce<Record<string, number>>(
    (total, row) =>
      Object.fromEntries(Object.keys(row).map((name) => [name, (total[name] ?? 0) + (row[name] ?? 0)])),
    {},
  );

const periods = fc
  .tuple(fc.nat(85), fc.nat(85))
  .map(([a, b]) => ({ from: addDays(LAST, -Math.max(a, b)), to: addDays(LAST, -Math.min(a, b)) }));

describe("sales", () => {
  test.each(SALES_GROUPS)("by %s are the sums of the documents, in any period", async (group) => {
    const all = await allTraded();
    expect(all.filter((one) => isSale(one, { from: FIRST, to: LAST })).length).toBeGreaterThan(60);
    await fc.assert(
      fc.asyncProperty(periods, async (period) => {
        const figures = await ask(salesReport, manager, { ...period, group });
        const expected = reckon(all, period, group);
        const found = new Map(
          figures.rows.map((row) => [row.key, { ...sumsInPence(row), documents: row.documents }]),
        );
        expect(Object.fromEntries(found)).toEqual(
          Object.fromEntries(
            [...expected].map(([key, sums]) => [key, { ...sums, documents: sums.documents.size }]),
          ),
        );
        const { documents: _, ...total } = { ...sumsInPence(figures.total), documents: 0 };
        if (figures.rows.length > 0) expect(total).toEqual(plus(figures.rows.map(sumsInPence)));
        for (const row of figures.rows)
          expect(pence(row.margin)).toBe(pence(row.net) - pence(row.margin_vat) - pence(row.cost));
      }),
      { numRuns: 12 },
    );
  });

  test.each(["month", "kind", "technician", "tax_code"] as const)(
    "by %s lead to the documents that they are the sums of",
    async (group) => {
      const period = { from: FIRST, to: LAST };
      const figures = await ask(salesReport, manager, { ...period, group });
      for (const row of [...figures.rows, undefined]) {
        const { rows, pagination } = await ask(salesDocuments, manager, {
          ...period,
          group,
          ...(row ? { key: row.key } : {}),
          per_page: 200,
        });
        const target = row ?? figures.total;
        expect(pagination.total).toBe(target.documents);
        for (const name of ["net", "tax", "gross", "cost", "margin_vat"] as const)
          expect(rows.reduce((sum, document) => sum + pence(document[name]), 0)).toBe(pence(target[name]));
      }
    },
  );

  test("show costs to those who may see them alone", async () => {
    const asked = { from: FIRST, to: LAST };
    for (const role of ["technician", "receptionist"] as const) {
      const answers = await Promise.all([
        ask(salesReport, as(role), asked),
        ask(salesDocuments, as(role), asked),
      ]);
      expect(JSON.stringify(answers)).not.toMatch(/cost|margin/);
      await expect(ask(profitAndLoss, as(role), asked)).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    expect((await ask(salesReport, as("accountant"), asked)).total.cost).toBeDefined();
  });

  test("of a period without documents are nothing", async () => {
    const figures = await ask(salesReport, manager, { from: "1999-01-01", to: "1999-12-31", group: "kind" });
    expect(figures).toMatchObject({ rows: [], total: { documents: 0, net: "0.00", margin_percent: null } });
  });
});

test("profit and loss is the sales by kind, beside the period before", async () => {
  // Shorter than any month: a whole month is compared with the whole one before.
  const period = { from: addDays(LAST, -26), to: LAST };
  const profit = await ask(profitAndLoss, manager, period);
  expect(profit.compared_with).toEqual({ from: addDays(LAST, -53), to: addDays(LAST, -27) });
  const all = await allTraded();
  for (const [days, read] of [
    [period, (line: (typeof profit.lines)[number]) => line],
    [profit.compared_with, (line: (typeof profit.lines)[number]) => line.before],
  ] as const) {
    const expected = reckon(all, days, "kind");
    for (const line of profit.lines) {
      const { net = 0, cost = 0, margin_vat = 0 } = expected.get(line.kind) ?? {};
      expect([pence(read(line).income), pence(read(line).cost), pence(read(line).profit)]).toEqual([
        net - margin_vat,
        cost,
        net - margin_vat - cost,
      ]);
    }
    const together = plus(
      [...expected.values()].map(({ net, cost, margin_vat }) => ({ net, cost, margin_vat })),
    );
    const totals = days === period ? profit : profit.before;
    expect(pence(totals.gross_profit)).toBe(
      (together.net ?? 0) - (together.margin_vat ?? 0) - (together.cost ?? 0),
    );
  }
});

describe("the VAT summary", () => {
  test("is the sums of the documents by tax code", async () => {
    const all = await allTraded();
    await fc.assert(
      fc.asyncProperty(periods, async (period) => {
        const boxes = await ask(vatSummary, manager, {
          ...period,
          purchases_net: "400.50",
          purchases_tax: "80.10",
        });
        const codes = reckon(all, period, "tax_code");
        const sums = [...codes.values()];
        const box1 = sums.reduce((sum, { tax, margin_vat }) => sum + tax + margin_vat, 0);
        const box6 = [...codes]
          .filter(([code]) => code !== "T9")
          .reduce((sum, [, { net, margin_vat }]) => sum + net - margin_vat, 0);
        expect(pence(boxes.box_1)).toBe(box1);
        expect(pence(boxes.box_5)).toBe(Math.abs(box1 - 8010));
        expect(Number(boxes.box_6)).toBe(Math.trunc(box6 / 100) + 0);
        expect(boxes.sales.map(({ tax_code }) => tax_code).sort()).toEqual([...codes.keys()].sort());
        const bought = all.some(
          ({ type, day }) =>
            type === "vehicle_purchase" && asDay(day) >= period.from && asDay(day) <= period.to,
        );
        expect(Number(boxes.box_7)).toBe(bought ? 3400 : 400);
      }),
      { numRuns: 20 },
    );
  });

  test("has VAT on the margin of each vehicle, none on a loss, and takes it back with a credit", async () => {
    const vehicles = async (from: string) =>
      (await ask(vatSummary, manager, { from, to: from })).sales.find(({ tax_code }) => tax_code === "TM");
    // 1,200 ÷ 6 and 1,678.92 ÷ 6; the loss of 200 lowers neither.
    expect(await vehicles(addDays(LAST, -20))).toMatchObject({
      net: "13000.01",
      tax: "0.00",
      margin_vat: "479.82",
    });
    expect(await vehicles(addDays(LAST, -3))).toMatchObject({ net: "-6000.01", margin_vat: "-279.82" });
  });
});

describe("receipts", () => {
  test.each(["method", "day", "method_name"] as const)(
    "by %s are the sums of the receipts",
    async (group) => {
      const receipts = await sql()`select * from receipts where deleted_at is null`;
      await fc.assert(
        fc.asyncProperty(periods, async ({ from, to }) => {
          const figures = await ask(receiptsReport, manager, { from, to, group });
          const within = receipts.filter(
            ({ payment_date, method }) =>
              asDay(payment_date) >= from &&
              asDay(payment_date) <= to &&
              !["credit_note", "account"].includes(method),
          );
          const net = within.reduce((sum, { amount }) => sum + pence(amount), 0);
          expect(pence(figures.total.net)).toBe(net);
          expect(pence(figures.total.taken) - pence(figures.total.refunded)).toBe(net);
          expect(figures.total.receipts).toBe(within.length);
          const counted = figures.rows.filter(({ money }) => money);
          expect(counted.reduce((sum, row) => sum + pence(row.net), 0)).toBe(net);
          if (group === "method")
            for (const row of counted)
              expect(pence(row.net)).toBe(
                within
                  .filter(({ method }) => method === row.key)
                  .reduce((sum, { amount }) => sum + pence(amount), 0),
              );
        }),
        { numRuns: 10 },
      );
    },
  );
});

describe("outstanding", () => {
  /** What a document was owed at the end of a day, from what moved up to then. */
  const owedOn = async (day: string) => {
    const [all, receipts, allocations, credits] = await Promise.all([
      allTraded(),
      sql()`select * from receipts where deleted_at is null`,
      sql()`select * from receipt_allocations`,
      sql()`select * from credit_allocations`,
    ]);
    const until = (rows: readonly Record<string, unknown>[], date: string, key: string, id: string) =>
      rows
        .filter((row) => row[key] === id && asDay(row[date]) <= day)
        .reduce((sum, row) => sum + pence(row.amount), 0);
    const after = (id: string) =>
      receipts
        .filter((row) => row.document_id === id && asDay(row.payment_date) > day)
        .reduce((sum, row) => sum + pence(row.amount), 0);
    return all
      .filter(
        ({ type, issued, day: issuedOn }) =>
          issued &&
          asDay(issuedOn) <= day &&
          ["invoice", "excess_invoice", "vehicle_sale", "credit_note"].includes(type),
      )
      .map((document) => {
        const { id, type, gross, imported, balance } = document;
        const received =
          until(receipts, "payment_date", "document_id", id) +
          until(allocations, "allocated_date", "document_id", id);
        if (type === "credit_note")
          return {
            document,
            owed: imported
              ? -Math.abs(balance)
              : -(gross + received - until(credits, "allocated_date", "credit_note_id", id)),
          };
        return {
          document,
          owed: imported
            ? balance + after(id)
            : gross - received - until(credits, "allocated_date", "document_id", id),
        };
      })
      .filter(({ owed }) => owed !== 0);
  };

  const ageOn = (day: string, { due_date, day: issuedOn }: Traded) => {
    const late = daysBetween(asDay(due_date ?? issuedOn), day);
    return late <= 0
      ? "current"
      : late <= 30
        ? "days_30"
        : late <= 60
          ? "days_60"
          : late <= 90
            ? "days_90"
            : "older";
  };

  test("is what each document was owed then, as at any day, by age, and leads to them", async () => {
    for (const back of [0, 1, 2, 3, 9, 10, 11, 25, 40, 60, 90]) {
      const as_at = addDays(LAST, -back);
      const expected = await owedOn(as_at);
      const figures = await ask(outstanding, manager, { as_at });
      const whole = expected.reduce((sum, { owed }) => sum + owed, 0);
      expect([back, pence(figures.total.balance)]).toEqual([back, whole]);
      expect(figures.total.documents).toBe(expected.length);
      for (const row of figures.rows) {
        const own = expected.filter(({ document }) => document.customer_id === row.customer_id);
        for (const age of ["current", "days_30", "days_60", "days_90", "older"] as const)
          expect(pence(row[age])).toBe(
            own
              .filter(({ document }) => ageOn(as_at, document) === age)
              .reduce((sum, { owed }) => sum + owed, 0),
          );
        expect(pence(row.balance)).toBe(own.reduce((sum, { owed }) => sum + owed, 0));
        const documents = await ask(outstandingDocuments, manager, {
          as_at,
          customer_id: row.customer_id ?? "none",
        });
        expect(documents.map(({ id, balance }) => [id, pence(balance)]).sort()).toEqual(
          own.map(({ document, owed }) => [document.id, owed]).sort(),
        );
      }
      expect(figures.rows.reduce((sum, row) => sum + pence(row.balance), 0)).toBe(whole);
    }
  });

  test("today is what the documents say", async () => {
    const [row] = await sql()`
      select sum(case when type = 'credit_note' then -abs(balance) else balance end) as balance from documents
      where deleted_at is null and issued_date is not null and type in ('invoice', 'excess_invoice', 'vehicle_sale', 'credit_note')`;
    const figures = await ask(outstanding, manager, {});
    expect(pence(figures.total.balance)).toBe(pence(row?.balance));
    expect(pence(figures.total.on_account)).toBeGreaterThan(0);
    const accounts = await ask(outstanding, manager, { account: true });
    const others = await ask(outstanding, manager, { account: false });
    expect(pence(accounts.total.balance) + pence(others.total.balance)).toBe(pence(figures.total.balance));
  });
});

test("an MOT that was credited was done all the same", async () => {
  const issued_date = addDays(LAST, -80);
  const { id } = await aDraft({ line_items: [mot(), mot()] });
  await run(issueDocument, manager, { id, issued_date });
  const note = await run(creditDocument, manager, { id, reason: "Goodwill" });
  await run(issueDocument, manager, { id: note.id, issued_date });
  expect((await documentRow(note.id)).total_gross).toBe("109.70");
  expect(
    (await ask(salesReport, manager, { from: issued_date, to: issued_date, group: "kind" })).rows,
  ).toMatchObject([{ key: "mot", net: "0.00", mots: "2.000" }]);
});
