import { describe, expect, test } from "vitest";
import { decimal, pounds, sum } from "@/lib/core/money";
import { lateClaim } from "@/lib/supplier-accounts/rules/claim-limit";
import { invoiceSums, lineSums, taxedAsTheirs } from "@/lib/supplier-accounts/rules/invoice-sums";
import { isOpen, matchLine } from "@/lib/supplier-accounts/rules/line-match";
import { findingWords } from "@/lib/supplier-accounts/rules/match-words";
import { owedAge, stillOwed, sumsByAge, sumToSend } from "@/lib/supplier-accounts/rules/owed-ages";
import { fc } from "../../support/property";

const against = { agreed: "4.0000", quantity: "10.000", elsewhere: "0" };
const kinds = (...args: Parameters<typeof matchLine>) => matchLine(...args).map(({ kind }) => kind);

describe("a billed line", () => {
  test("matches what was agreed and came", () => {
    expect(matchLine({ quantity: "10", unit_net: "4.00", against })).toEqual([]);
    expect(matchLine({ quantity: "4", unit_net: "4", against: { ...against, elsewhere: "6" } })).toEqual([]);
  });

  test("says by how much its price differs, in pounds and per cent", () => {
    const [finding] = matchLine({ quantity: "10", unit_net: "4.50", against });
    expect(finding).toEqual({ kind: "price", difference: "5.00", percent: "12.5" });
    expect(finding && findingWords(finding, "invoice")).toBe("price differs by +£5.00 (+12.5 %)");
    expect(matchLine({ quantity: "10", unit_net: "3.80", against })).toEqual([
      { kind: "price", difference: "-2.00", percent: "-5.0" },
    ]);
    expect(matchLine({ quantity: "1", unit_net: "1", against: { ...against, agreed: "0" } })).toEqual([
      { kind: "price", difference: "1.00", percent: null },
    ]);
  });

  test("is more than came, billed twice, not come, not ordered, or without an agreed price", () => {
    expect(matchLine({ quantity: "12", unit_net: "4", against })).toEqual([
      { kind: "more", difference: "8.00", percent: null },
    ]);
    expect(kinds({ quantity: "1", unit_net: "4", against: { ...against, elsewhere: "10" } })).toEqual([
      "twice",
    ]);
    expect(kinds({ quantity: "1", unit_net: "4", against: { ...against, quantity: "0" } })).toEqual([
      "not_received",
    ]);
    expect(kinds({ quantity: "1", unit_net: "4", against: null })).toEqual(["not_ordered"]);
    expect(kinds({ quantity: "1", unit_net: "4", against: null, on_order: true })).toEqual(["not_received"]);
    expect(kinds({ quantity: "12", unit_net: "4", against: { ...against, agreed: null } })).toEqual([
      "more",
      "no_price",
    ]);
  });

  test("stands in the way until it is accepted, and what is billed already always", () => {
    const price = matchLine({ quantity: "1", unit_net: "5", against });
    expect([isOpen([], false), isOpen(price, false), isOpen(price, true)]).toEqual([false, true, false]);
    expect(isOpen([{ kind: "twice", difference: null, percent: null }], true)).toBe(true);
  });
});

describe("sums", () => {
  test("round each line half up", () => {
    expect(lineSums({ quantity: "7", unit_net: "5.975", rate: "20" })).toEqual({ net: "41.83", tax: "8.37" });
    expect(invoiceSums([])).toEqual({ net: "0.00", tax: "0.00", gross: "0.00" });
  });

  test("take the supplier's VAT where it is pennies off, onto the line with the most of it", () => {
    const lines = [
      { net: "0.99", tax: "0.20" },
      { net: "41.83", tax: "8.37" },
    ];
    expect(taxedAsTheirs(lines, "8.56")).toEqual([lines[0], { net: "41.83", tax: "8.36" }]);
    expect(taxedAsTheirs(lines, "8.57")).toEqual(lines);
    expect(taxedAsTheirs(lines, "8.63")).toBeNull();
    expect(taxedAsTheirs([], "0.00")).toEqual([]);
  });

  test("are the supplier's to the penny, or refused", () => {
    const pence = (max: number) => fc.integer({ min: 0, max }).map((n) => pounds(decimal(n).div(100)));
    fc.assert(
      fc.property(
        fc.array(pence(5000), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: -30, max: 30 }),
        (taxes, off) => {
          const theirs = pounds(sum(taxes).plus(decimal(off).div(100)));
          const taxed = taxedAsTheirs(
            taxes.map((tax) => ({ tax })),
            theirs,
          );
          if (taxed) expect(pounds(sum(taxed.map(({ tax }) => tax)))).toBe(theirs);
          expect(taxed === null).toBe(Math.abs(off) > Math.max(5, taxes.length));
        },
      ),
    );
  });
});

describe("what a supplier owes", () => {
  test.each([
    ["2026-12-02", "days_0_30"],
    ["2026-11-02", "days_0_30"],
    ["2026-11-01", "days_31_60"],
    ["2026-10-02", "days_61_90"],
    ["2026-09-03", "days_61_90"],
    ["2026-09-02", "days_91"],
    ["2026-12-24", "days_0_30"],
  ] as const)("since %s is %s days old", (since, age) => expect(owedAge(since, "2026-12-02")).toBe(age));

  test("is what is not credited, and never less than nothing", () => {
    expect(stillOwed({ quantity: "3", credited_quantity: "1", unit_credit: "4.5" })).toBe("9.00");
    expect(stillOwed({ quantity: "3", credited_quantity: "3", unit_credit: "4.5" })).toBe("0.00");
    expect(stillOwed({ quantity: "3", credited_quantity: "0", unit_credit: null })).toBe("0.00");
    const returns = [
      { status: "sent", age: "days_91", owed: "9.00" },
      { status: "sent", age: "days_0_30", owed: "1.50" },
      { status: "to_send", age: "days_0_30", owed: "118.00" },
    ] as const;
    expect(sumToSend(returns)).toBe("118.00");
    expect(sumsByAge(returns)).toEqual({
      days_0_30: "1.50",
      days_31_60: "0.00",
      days_61_90: "0.00",
      days_91: "9.00",
      total: "10.50",
    });
  });
});

test("an invoice of more than four years is warned of", () => {
  expect(lateClaim("2022-12-02", "2026-12-02")).toBeNull();
  expect(lateClaim("2022-12-01", "2026-12-02")).toContain("four years");
});
