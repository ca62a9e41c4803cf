import { expect, test } from "vitest";
import { partsSandbox } from "@/lib/integrations/sandbox/parts-sandbox";
import { type SandboxOrder, sandboxOrderId } from "@/lib/integrations/sandbox/sandbox-orders";

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
