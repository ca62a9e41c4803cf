import { describe, expect, test } from "vitest";
import { asksTooLittle, billProblem, nextStep } from "@/lib/stripe-invoices/rules/billable";

describe("what Stripe's invoice becomes", () => {
  const ours = (balance: string, received = "0.00", issued = true) => ({ issued, received, balance });

  test.each([
    ["as much is owed", ours("120.00"), { to: "leave" }],
    ["more is owed", ours("150.00"), { to: "leave" }],
    ["less is owed", ours("60.00", "60.00"), { to: "lower", open: "60.00" }],
    ["all is paid here", ours("0.00", "120.00"), { to: "lower", open: "0.00" }],
    ["all is credited", ours("0.00"), { to: "withdraw" }],
    ["less than Stripe takes is left", ours("0.29", "119.71"), { to: "withdraw" }],
    ["it is no invoice any more", ours("120.00", "0.00", false), { to: "withdraw" }],
  ] as const)("%s", (_, given, step) => expect(nextStep("120.00", given)).toEqual(step));
});

test("that it asks for too little is said", () => {
  expect(asksTooLittle("60.00", "60.00")).toBeNull();
  expect(asksTooLittle("60.00", "120.00")).toMatch(/asks for £60.00, £120.00 is owed/);
});

test("only an issued invoice of somebody with an e-mail address, with something owed, is billed", () => {
  const good = {
    type: "invoice",
    issued_date: "2026-12-01",
    number: "SI10042",
    customer_id: "018f0000-0000-7000-8000-000000000000",
    email: "a@example.com",
    owed: "120.00",
  };
  expect(billProblem(good)).toBeNull();
  expect(billProblem({ ...good, type: "credit_note" })).toMatch(/credit note/);
  expect(billProblem({ ...good, type: "estimate" })).toMatch(/issued invoice/);
  expect(billProblem({ ...good, issued_date: null })).toMatch(/issue it first/);
  expect(billProblem({ ...good, owed: "0.00" })).toMatch(/Nothing is owed/);
  expect(billProblem({ ...good, owed: "0.10" })).toMatch(/at least £0.30/);
  expect(billProblem({ ...good, email: null })).toMatch(/no e-mail/);
  expect(billProblem({ ...good, customer_id: null })).toMatch(/no customer/);
});
