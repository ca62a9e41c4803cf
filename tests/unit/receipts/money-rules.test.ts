import { describe, expect, test } from "vitest";
import {
  chargeOf,
  type PaymentDraftRow,
  paymentBalance,
  readAmount,
  withoutChange,
} from "@/components/receipts/payment-draft";
import { periodsFrom } from "@/lib/accounting/rules/vat-period-dates";
import { decimal, pounds, sum } from "@/lib/core/money";
import { creditProblem, overLimit } from "@/lib/customers/rules/credit-rules";
import { amountDue, paymentProblem } from "@/lib/receipts/rules/amount-due";
import { payInOrder, spread } from "@/lib/receipts/rules/spread";
import { businessCardSurcharge, refundedSurcharge } from "@/lib/receipts/rules/surcharge";
import { fc } from "../../support/property";

const document = {
  type: "invoice",
  issued: true,
  total_gross: "120.00",
  received: "20.00",
  balance: "70.00",
};

test("an issued document owes its balance, before that what its sum leaves after deposits", () => {
  expect(amountDue(document)).toBe("70.00");
  expect(amountDue({ ...document, balance: "-5.00" })).toBe("0.00");
  expect(amountDue({ ...document, issued: false, balance: "0.00" })).toBe("100.00");
  expect(amountDue({ ...document, type: "job_sheet", issued: false, total_gross: "0.00" })).toBeNull();
  expect(paymentProblem(document)).toBeNull();
  for (const [type, status] of [
    ["credit_note", "issued"],
    ["vehicle_purchase", "issued"],
    ["estimate", "converted"],
    ["job_sheet", "invoiced"],
  ])
    expect(paymentProblem({ ...document, type: type ?? "", status, issued: false })).not.toBeNull();
});

test("tenders spread over claims lose and make no penny, the first first", () => {
  const pence = fc.array(
    fc.integer({ min: 1, max: 100_000 }).map((p) => pounds(decimal(p).div(100))),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(pence, pence, (tenders, claims) => {
      const shares = spread(tenders, claims);
      for (const [i, tender] of tenders.entries())
        expect(pounds(sum(shares.filter((s) => s.tender === i).map((s) => s.amount)))).toBe(tender);
      for (const [i, claim] of claims.entries())
        expect(sum(shares.filter((s) => s.claim === i).map((s) => s.amount)).lte(claim)).toBe(true);
      if (shares.some(({ claim }) => claim === null)) {
        const paid = sum(shares.filter(({ claim }) => claim !== null).map((s) => s.amount));
        expect(pounds(paid)).toBe(pounds(sum(claims)));
      }
    }),
  );
  expect(payInOrder("100.00", ["30.00", "54.85", "40.00", "1.00"])).toEqual([
    "30.00",
    "54.85",
    "15.15",
    "0.00",
  ]);
});

describe("a business card's surcharge", () => {
  test("is at most its percentage, rounded down, its VAT that of what it pays for", () => {
    expect(businessCardSurcharge("480.00", "1.6", { total_tax: "80.00", total_gross: "480.00" })).toEqual({
      surcharge_net: "6.40",
      surcharge_tax: "1.28",
      surcharge_gross: "7.68",
    });
    expect(businessCardSurcharge("54.85", "1.6", { total_tax: "0.00", total_gross: "54.85" })).toMatchObject({
      surcharge_tax: "0.00",
      surcharge_gross: "0.87",
    });
    expect(businessCardSurcharge("480.00", "0", { total_tax: "80.00", total_gross: "480.00" })).toBeNull();
  });

  test("goes back with the payment, the last part taking what is left", () => {
    const receipt = { amount: "100.00", surcharge_tax: "0.28", surcharge_gross: "1.67" };
    const third = refundedSurcharge(receipt, "33.33", { amount: "100.00", surcharge: "1.67" });
    expect(third?.surcharge_gross).toBe("-0.56");
    expect(refundedSurcharge(receipt, "66.67", { amount: "66.67", surcharge: "1.11" })?.surcharge_gross).toBe(
      "-1.11",
    );
  });
});

test("no credit on stop or over the limit; none and nought are no limit, and their own money pays first", () => {
  const customer = { name: "Hey Fleet", account_held: false, credit_limit: "500.00" };
  const owing = (balance: string, own_money = "0.00") => ({ balance, own_money });
  expect(creditProblem(customer, owing("400.00", "300.00"), "400.00")).toBeNull();
  expect(creditProblem(customer, owing("400.00", "300.00"), "400.01")?.message).toContain(
    "has £300.00 with us: this would be £0.01 over",
  );
  expect(overLimit("500.00", owing("600.00", "99.99"))).toBe("0.01");
  expect(overLimit("500.00", owing("600.00", "100.00"))).toBeNull();
  expect(creditProblem(customer, owing("400.00"), "100.00")).toBeNull();
  expect(creditProblem(customer, owing("400.00"), "100.01")?.message).toContain("£0.01 over");
  expect(creditProblem(customer, owing("600.00"), "0.00")).toBeNull();
  expect(creditProblem({ ...customer, account_held: true }, owing("0.00"), "1.00")?.message).toContain(
    "on stop",
  );
  expect(creditProblem({ ...customer, credit_limit: "0.00" }, owing("900.00"), "100.00")).toBeNull();
  expect(creditProblem({ ...customer, credit_limit: null }, owing("900.00"), "100.00")).toBeNull();
});

test("VAT periods follow each other without gap, month ends clamped", () => {
  expect(periodsFrom("2025-11-30", "quarterly", 2)).toEqual([
    { starts_on: "2025-11-30", ends_on: "2026-02-27" },
    { starts_on: "2026-02-28", ends_on: "2026-05-29" },
  ]);
  expect(periodsFrom("2026-01-01", "monthly", 12).at(-1)).toEqual({
    starts_on: "2026-12-01",
    ends_on: "2026-12-31",
  });
});

describe("the payment as it is typed", () => {
  const tender = (method: PaymentDraftRow["method"], amount: string): PaymentDraftRow => ({
    key: 0,
    method,
    amount,
    description: "",
    business_card: false,
  });

  test("tells the rest, what is too much, and the change that cash can give", () => {
    expect(paymentBalance("120.00", [tender("card", "70"), tender("cash", "£30.5")])).toEqual({
      paid: "100.50",
      rest: "19.50",
      over: "0.00",
      change: false,
    });
    const much = [tender("card", "100"), tender("cash", "40")];
    expect(paymentBalance("120.00", much)).toEqual({
      paid: "140.00",
      rest: "0.00",
      over: "20.00",
      change: true,
    });
    expect(withoutChange(much, "20.00").map(({ amount }) => amount)).toEqual(["100", "20.00"]);
    expect(paymentBalance("120.00", [tender("card", "121")])).toMatchObject({ over: "1.00", change: false });
    expect(paymentBalance(null, [tender("card", "50")])).toMatchObject({ rest: "0.00", over: "0.00" });
  });

  test.each([
    ["£1,234.5", "1234.5"],
    [".5", "0.5"],
    ["12.", "12"],
    ["abc", null],
    ["1.234", null],
    ["-4", null],
    ["", null],
  ])("%s is %s", (typed, amount) => {
    expect(readAmount(typed)).toBe(amount);
  });
});

test("what a business card is charged is said before it is taken", () => {
  const card = { key: 0, method: "card" as const, amount: "240", description: "", business_card: true };
  expect(chargeOf(card, "2.5")).toEqual({ surcharge: "6.00", charge: "246.00" });
  expect(chargeOf({ ...card, business_card: false }, "2.5")).toBeNull();
  expect(chargeOf({ ...card, method: "cash" }, "2.5")).toBeNull();
  expect(chargeOf({ ...card, amount: "" }, "2.5")).toBeNull();
});
