import { expect, test } from "vitest";
import type { ProviderPayment, TakenBack } from "@/lib/integrations/payment-provider";
import { itemsOf } from "@/lib/payments/rules/items";
import { amountProblem, openAmount } from "@/lib/payments/rules/payable";

const payment = (more: Partial<ProviderPayment> = {}): ProviderPayment => ({
  id: null,
  session_id: "cs_1",
  payment_id: "pi_1",
  state: "settled",
  amount: "50.00",
  currency: "GBP",
  fee: null,
  way: "card",
  way_detail: null,
  problem: null,
  paid_at: null,
  taken_back: [],
  ...more,
});

const back = (kind: TakenBack["kind"], state: TakenBack["state"]): TakenBack => ({
  ref: `${kind}_1`,
  kind,
  amount: "20.00",
  state,
  ours: null,
  reason: null,
});

const worth = (more: Partial<ProviderPayment>) =>
  itemsOf(payment(more)).map(({ kind, amount }) => [kind, amount]);

test.each(["begun", "pending", "failed", "cancelled"] as const)(
  "money that is %s is worth nothing",
  (state) => {
    expect(worth({ state, taken_back: [back("refund", "done")] })).toEqual([
      ["payment", "0.00"],
      ["refund", "0.00"],
    ]);
  },
);

test("a refund counts once it is on its way, a dispute until it is won", () => {
  expect(worth({ taken_back: [back("refund", "pending"), back("dispute", "pending")] })).toEqual([
    ["payment", "50.00"],
    ["refund", "-20.00"],
    ["dispute", "-20.00"],
  ]);
  expect(worth({ taken_back: [back("refund", "undone"), back("dispute", "undone")] })).toEqual([
    ["payment", "50.00"],
    ["refund", "0.00"],
    ["dispute", "0.00"],
  ]);
});

test("the money keeps its name before it has one at the provider", () => {
  expect(itemsOf(payment({ payment_id: null }))[0]?.ref).toBe("cs_1");
  expect(itemsOf(payment({ payment_id: null, session_id: null }))).toEqual([]);
});

test.each([
  ["0.29", "10.00", "at least £0.30"],
  ["10.01", "10.00", "Only £10.00"],
  ["1.00", "0.00", "Nothing is due"],
  ["1000000.00", null, "at most £999,999.99"],
])("%s of %s is refused", (amount, open, words) => {
  expect(amountProblem(amount, open)).toContain(words);
});

test("what is on its way is not due again", () => {
  expect(openAmount("100.00", "30.00")).toBe("70.00");
  expect(openAmount("100.00", "130.00")).toBe("0.00");
  expect(openAmount(null, "30.00")).toBeNull();
  expect(amountProblem("0.30", null)).toBeNull();
});
