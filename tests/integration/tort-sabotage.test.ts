import { vi } from "vitest";
import { playPaymentHistories } from "../support/payment-histories";
vi.mock("@/lib/payments/rules/items", async (original) => {
    const real = await original<typeof import("@/lib/payments/rules/items")>();
    return { ...real, itemsOf: (told: Parameters<typeof real.itemsOf>[0]) =>
      process.env.SABOTAGE === "pending" && told.state === "pending" ? real.itemsOf({ ...told, state: "settled" })
      : process.env.SABOTAGE === "dispute" ? real.itemsOf(told).filter(({ kind }) => kind !== "dispute")
      : real.itemsOf(told) };
  });
vi.mock("@/lib/receipts/queries/receipts-of-payment", async (original) => {
  const real = await original<typeof import("@/lib/receipts/queries/receipts-of-payment")>();
  let n = 0;
  return { ...real, receiptsOfPayment: async (...args: Parameters<typeof real.receiptsOfPayment>) => {
    const rows = await real.receiptsOfPayment(...args);
    return process.env.SABOTAGE === "dedup" && n++ % 20 === 19 ? [] : rows;
  } };
});
await playPaymentHistories(0);
