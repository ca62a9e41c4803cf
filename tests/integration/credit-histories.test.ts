import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "@/db/client";
import { run } from "@/lib/core/command";
import { AppError } from "@/lib/core/errors";
import { decimal, round, sum } from "@/lib/core/money";
import { ask } from "@/lib/core/query";
import { creditDocument } from "@/lib/documents/commands/credit-document";
import { deleteDocument } from "@/lib/documents/commands/delete-document";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { changeLine } from "@/lib/documents/commands/lines/change-line";
import { updateDocument } from "@/lib/documents/commands/update-document";
import { creditableLines } from "@/lib/documents/queries/credit/creditable-lines";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { storePaper } from "@/lib/printing/jobs";
import { createStockItem } from "@/lib/stock/commands/items";
import { as } from "../support/actors";
import { rawEntries } from "../support/audit-words";
import { testDatabase } from "../support/database";
import { outOfBalance } from "../support/ledger";
import { fc } from "../support/property";
import { aCustomer, aDraft, aGarage, documentRow, linesOf } from "../support/writing";

const { url } = await testDatabase();
const manager = as("manager");
let customer_id = "";
let items: string[] = [];

beforeAll(async () => {
  await startJobs(url, [storePaper]);
  await aGarage();
  customer_id = await aCustomer();
  const made = [0, 1].map((i) =>
    run(createStockItem, manager, {
      part_number: `S${i}`,
      description: "Oil filter",
      tracked: true,
      cost_net: "4",
      retail_price_net: "10",
      quantity: "99000",
    }),
  );
  items = (await Promise.all(made)).map(({ id }) => id);
});
afterAll(stopJobs);

const price = (most: number, places: number) =>
  fc.integer({ min: 1, max: most * 10 ** places }).map((n) => (n / 10 ** places).toFixed(places));
const percent = fc.constantFrom("0", "0", "0", "7.5", "10", "33.333", "50");
const quantity = fc.oneof(
  fc.integer({ min: 1, max: 12 }).map(String),
  fc.integer({ min: 1, max: 9000 }).map((n) => (n / 1000).toFixed(3)),
);

const line = fc
  .record({
    item_type: fc.constantFrom(
      "labour",
      "part",
      "part",
      "sundries",
      "lubricants",
      "paint",
      "other",
      "surcharge",
    ),
    quantity,
    unit_price: fc.oneof(price(300, 2), price(20, 3), price(9, 4)),
    discount_percent: percent,
    tax_code: fc.constantFrom("T1", "T1", "T1", "T5", "T0", "T9"),
    tax_inclusive: fc.boolean(),
    negative: fc.integer({ min: 0, max: 9 }),
    stock: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ negative, stock, ...own }) => ({
    ...own,
    description: "Work",
    quantity: negative === 0 ? `-${own.quantity}` : own.quantity,
    discount_percent: own.item_type === "surcharge" ? "0" : own.discount_percent,
    stock,
  }));

const bill = fc.record({
  lines: fc.array(line, { minLength: 1, maxLength: 6 }),
  mot: fc.boolean(),
  share: fc.boolean(),
  discounts: fc.record({
    discount_percent: percent,
    labour_discount_percent: percent,
    parts_discount_percent: percent,
  }),
});

const action = fc.record({
  how: fc.constantFrom(
    "price",
    "price",
    "quantity",
    "quantity",
    "discount",
    "all_percent",
    "whole",
    "return",
    "drop",
  ),
  which: fc.nat(20),
  part: fc.integer({ min: 1, max: 100 }),
});
type DocumentAction = typeof action extends fc.Arbitrary<infer T> ? T : never;
type Row = Record<string, string | null>;

const shareOf = (of: string, part: number, places: number) =>
  round(decimal(of).times(part).div(100), places).toString();

/** Makes one credit note of the invoice, or changes it after, and issues it; a refusal that people are told of leaves nothing. */
async function credit(id: string, { how, which, part }: DocumentAction): Promise<string | null> {
  const open = Object.entries(await ask(creditableLines, manager, { id })).filter(
    ([, rest]) => !decimal(rest.quantity).eq(0),
  );
  const [line, rest] = open[which % Math.max(open.length, 1)] ?? [];
  if (!line || !rest) return null;
  const some = { id: line, quantity: shareOf(rest.quantity, part, 3) };
  const lines =
    how === "price"
      ? [{ ...some, unit_price: shareOf(rest.unit_price, part, 4) }]
      : how === "quantity"
        ? [some]
        : how === "return"
          ? [{ ...some, returned_quantity: rest.stock_item_id ? shareOf(some.quantity, 50, 3) : undefined }]
          : how === "discount"
            ? [{ id: line }]
            : undefined;
  let note: string | null = null;
  try {
    note = (await run(creditDocument, manager, { id, reason: "Put right", ...(lines ? { lines } : {}) })).id;
    const [noted] = await linesOf(note);
    if (how === "discount" && noted && noted.item_type !== "surcharge" && noted.item_type !== "mot")
      await run(changeLine, manager, {
        document_id: note,
        id: noted.id ?? "",
        discount_percent: String(part),
      });
    if (how === "all_percent")
      await run(updateDocument, manager, { id: note, discount_percent: String(part) });
    if (how === "drop") throw new AppError("CONFLICT", "Thought better of it");
    await run(issueDocument, manager, { id: note });
    return note;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (note) await run(deleteDocument, manager, { id: note });
    return null;
  }
}

const total = (rows: Row[], column: string) => sum(rows.map((row) => row[column]));
const SUMS = ["line_net", "line_tax", "line_gross"] as const;

/** Quantity × price less all discounts is the sum of the line, net or gross as it is priced. */
function reads(line: Row, note: Row): boolean {
  const undiscounted = ["mot", "surcharge"].includes(line.item_type ?? "");
  const section = { labour: note.labour_discount_percent, part: note.parts_discount_percent };
  const percents = [
    line.discount_percent,
    section[line.item_type as "labour" | "part"],
    note.discount_percent,
  ];
  let amount = decimal(line.quantity).times(line.unit_price ?? "0");
  for (const one of undiscounted ? [] : percents)
    amount = amount.times(decimal("100").minus(one ?? "0")).div(100);
  return round(amount).eq((line.tax_inclusive ? line.line_gross : line.line_net) ?? "0");
}

/** Everything that must hold of an invoice and its credit notes, whatever was done. */
async function holds(invoice: string, notes: readonly string[]) {
  const lines = await linesOf(invoice);
  const credits: Row[] = [];
  for (const id of notes) {
    const note = await documentRow(id);
    const own = await linesOf(id);
    for (const line of own) expect(reads(line, note), JSON.stringify(line)).toBe(true);
    credits.push(...own);
  }
  const rests = await ask(creditableLines, manager, { id: invoice });
  for (const line of lines) {
    const own = credits.filter(({ source_line_id }) => source_line_id === line.id);
    for (const column of SUMS) {
      const taken = total(own, column);
      const charged = decimal(line[column]);
      expect(taken.abs().lte(charged.abs()) && taken.times(charged).gte(0), `${column} of a line`).toBe(true);
    }
    const rest = rests[line.id ?? ""];
    expect(
      total(own, "line_net")
        .plus(rest?.line_net ?? "0")
        .toFixed(2),
    ).toBe(line.line_net);
    expect(
      total(own, "line_tax")
        .plus(rest?.line_tax ?? "0")
        .toFixed(2),
    ).toBe(line.line_tax);
    const back = total(own, "returned_quantity");
    expect(back.abs().lte(decimal(line.quantity).abs()), "never more back than was sold").toBe(true);
    for (const one of own)
      expect([one.tax_code, one.tax_rate, one.tax_inclusive]).toEqual([
        line.tax_code,
        line.tax_rate,
        line.tax_inclusive,
      ]);
  }
  for (const code of new Set(credits.map((one) => one.tax_code)))
    for (const column of SUMS) {
      const at = (rows: Row[]) =>
        total(
          rows.filter(({ tax_code }) => tax_code === code),
          column,
        );
      expect(at(credits).lte(at(lines).lt(0) ? 0 : at(lines)), `${column} at ${code}`).toBe(true);
    }
  const { total_gross, balance } = await documentRow(invoice);
  const gross = sum(await Promise.all(notes.map(async (id) => (await documentRow(id)).total_gross)));
  expect(gross.lte(total_gross ?? "0")).toBe(true);
  expect(decimal(balance).toFixed(2)).toBe(decimal(total_gross).minus(gross).toFixed(2));
}

/** Items whose quantity is not the sum of their movements. */
const astray = async () => [
  ...(await db().execute(sql`
    select id from stock_items s where quantity_in_stock <> (select coalesce(sum(quantity), 0) from stock_movements m where m.stock_item_id = s.id)`)),
];

test("no history of credits takes more than was charged, and the last takes the rest to the penny", async () => {
  let issued = 0;
  let finished = 0;
  await fc.assert(
    fc.asyncProperty(
      bill,
      fc.array(action, { minLength: 1, maxLength: 6 }),
      async ({ lines, mot, share, discounts }, actions) => {
        const line_items = [
          ...lines.map(({ stock, ...own }) =>
            own.item_type === "part" && stock < items.length ? { ...own, stock_item_id: items[stock] } : own,
          ),
          ...(mot ? [{ item_type: "mot", description: "MOT test, class 4", unit_price: "54.85" }] : []),
          ...(share ? [{ item_type: "sundries", description: "Sundries", share_percent: "3.5" }] : []),
        ];
        const draft = await aDraft({ customer_id, line_items, ...discounts } as never);
        if (decimal(draft.total_gross).lte(0)) return;
        const invoice = await run(issueDocument, manager, { id: draft.id });
        const notes: string[] = [];
        for (const one of actions) {
          const note = await credit(invoice.id, one);
          if (note) notes.push(note);
        }
        const last = await credit(invoice.id, { how: "whole", which: 0, part: 100 });
        if (last) notes.push(last);
        issued += notes.length;
        await holds(invoice.id, notes);
        const rests = Object.values(await ask(creditableLines, manager, { id: invoice.id }));
        if (rests.every(({ line_net, line_tax }) => decimal(line_net).eq(0) && decimal(line_tax).eq(0))) {
          finished += 1;
          expect(await documentRow(invoice.id)).toMatchObject({ balance: "0.00" });
        }
        expect(await astray()).toEqual([]);
      },
    ),
    { numRuns: 80 },
  );
  expect(await outOfBalance()).toEqual([]);
  expect(issued).toBeGreaterThan(100);
  expect(finished).toBeGreaterThan(50);
}, 300_000);

test("the log of all this reads in plain words", async () => {
  expect(await rawEntries()).toEqual([]);
});
