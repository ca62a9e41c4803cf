import { expect, test } from "vitest";
import { partsSandbox } from "@/lib/integrations/sandbox/parts-sandbox";
import { type SandboxOrder, sandboxOrderId } from "@/lib/integrations/sandbox/sandbox-orders";
import { tyreWords } from "@/lib/stock/rules/tyre-fields";
import { findTyreSize } from "@/lib/stock/rules/tyre-size";
import { TyreInput } from "@/lib/stock/schema/tyre";

const order = {
  reference: "PO-1",
  fulfilment: "delivery",
  branch: null,
  lines: [{ part_number: "OF-1042", quantity: "1", expected_pence: null }],
  allow_back_order: true,
  notes: null,
} as const;
const KEY = "01a00000-0000-7000-8000-0000000000ab";

const sandbox = (supplier: string, kept: SandboxOrder | null = null) =>
  partsSandbox({ supplier, find: async () => kept });

test("the same part has the same price each time, however it is written, and another at another supplier", async () => {
  const one = sandbox("one");
  const [first, again, other] = await Promise.all([
    one.quote([{ part_number: "OF-1042", quantity: "1" }]),
    one.quote([{ part_number: "of 1042", quantity: "1" }]),
    sandbox("two").quote([{ part_number: "OF-1042", quantity: "1" }]),
  ]);
  const price = ({ parts: [part] }: typeof first) => (part?.state === "quoted" ? part.unit_pence : null);
  expect(price(first)).toBeGreaterThan(0);
  expect(price(again)).toBe(price(first));
  expect(price(other)).not.toBe(price(first));
  expect((await one.quote([{ part_number: "XX1", quantity: "1" }])).parts).toEqual([
    { state: "unknown_part", part_number: "XX1" },
  ]);
});

test("an order is the same under the same key, and moves on by the minute", async () => {
  const one = sandbox("one");
  const placed = await one.place(order, KEY);
  expect(placed).toMatchObject({ outcome: "ok", order: { id: sandboxOrderId(KEY), status: "accepted" } });
  expect(await one.place(order, KEY)).toEqual(placed);
  const sent_at = new Date(Date.now() - 10 * 60_000).toISOString();
  const later = sandbox("one", { key: KEY, order, sent_at, cancelled: false });
  expect(await later.order(sandboxOrderId(KEY))).toMatchObject({ status: "despatched" });
  expect(await later.cancel(sandboxOrderId(KEY))).toBe("too_late");
});

test("a price below what it asks is refused until the new one is agreed to", async () => {
  const cheap = { ...order, lines: [{ part_number: "OF-1042", quantity: "1", expected_pence: 1 }] };
  expect(await sandbox("one").place(cheap, KEY)).toMatchObject({
    outcome: "price_changed",
    parts: ["OF-1042"],
  });
});

test("the catalogue makes up tyres of any size, with labels, and quotes each in its class of price", async () => {
  const one = sandbox("one");
  const [text, digits] = await Promise.all([
    one.search({ text: "205/55R16" }),
    one.search({ text: "2055516" }),
  ]);
  expect(digits).toEqual(text);
  expect(text.parts.length).toBeGreaterThan(3);
  for (const { description, brand, tyre } of text.parts) {
    expect(brand).toBe("Sandbox");
    expect(findTyreSize(description)).toMatchObject({ width: 205, ratio: 55, rim: "16", load_index: "94" });
    expect(TyreInput.safeParse(tyre).error).toBeUndefined();
    expect(tyreWords(tyre)).toMatch(/^Fuel [A-E] · Wet [A-E] · \d\d dB/);
  }
  const { parts } = await one.quote(text.parts.map(({ part_number }) => ({ part_number, quantity: "4" })));
  const pence = parts.map((part) => (part.state === "quoted" ? part.unit_pence : 0));
  expect(pence.every((price) => price > 2_000 && price < 13_000)).toBe(true);
});
