import { expect, test } from "vitest";
import { chosenTerms, differencesOf, type TradingTerms } from "@/lib/customers/rules/merge-choices";

const plain: TradingTerms = {
  account_number: "PLA001",
  account_customer: false,
  credit_limit: null,
  credit_terms: null,
  classification: "retail",
  labour_rate: null,
  labour_discount_percent: "0.000",
  parts_discount_percent: "0.000",
  trade_parts: false,
  force_tax_free: false,
  regular_customer: false,
};
const account = { ...plain, account_number: "ACC001", account_customer: true, credit_limit: "500.00" };

test("names every term in which two differ, and takes what was chosen", () => {
  expect(differencesOf(plain, plain)).toEqual([]);
  expect(differencesOf(plain, account).map(({ field }) => field)).toEqual([
    "account_number",
    "account_customer",
    "credit_limit",
  ]);
  expect(chosenTerms(plain, account, { account_customer: "merged", credit_limit: "kept" })).toEqual({
    account_customer: true,
  });
  expect(
    chosenTerms(plain, account, {
      account_number: "merged",
      account_customer: "kept",
      credit_limit: "merged",
    }),
  ).toEqual({
    account_number: "ACC001",
    credit_limit: "500.00",
  });
});

test("loses nothing that nobody decided about, and fills in a number where there is none", () => {
  expect(() => chosenTerms(plain, account, { credit_limit: null })).toThrow("attention");
  expect(chosenTerms({ ...plain, account_number: null }, plain, {})).toEqual({ account_number: "PLA001" });
});
