import { describe, expect, test } from "vitest";
import { decimal, pounds, sum } from "@/lib/core/money";
import { explainBalance } from "@/lib/supplier-accounts/rules/explain-balance";
import {
  matchStatement,
  type OurPaper,
  type StatementLine,
} from "@/lib/supplier-accounts/rules/match-statement";
import { shortKey, wholeKey } from "@/lib/supplier-accounts/rules/number-key";
import { fc } from "../../support/property";

const line = (
  id: string,
  reference: string,
  amount: string,
  more: Partial<StatementLine> = {},
): StatementLine => ({
  id,
  kind: "invoice",
  line_date: "2026-11-10",
  reference,
  amount,
  supplier_invoice_id: null,
  ...more,
});

const paper = (id: string, number: string, amount: string, more: Partial<OurPaper> = {}): OurPaper => ({
  id,
  kind: "invoice",
  booked: true,
  number,
  invoice_date: "2026-11-10",
  amount,
  ...more,
});

const states = (lines: StatementLine[], papers: OurPaper[]) =>
  Object.fromEntries(
    matchStatement(lines, papers).lines.map(({ id, state, paper_id }) => [id, [state, paper_id]]),
  );

describe("a number", () => {
  test.each([
    ["INV-000123", "INV000123", "123"],
    [" inv 123 ", "INV123", "123"],
    ["0", "0", "0"],
    ["123/A", "123A", "123A"],
    ["CREDIT", "CREDIT", ""],
    ["", "", ""],
  ])("%s is %s, in short %s", (number, whole, short) => {
    expect([wholeKey(number), shortKey(number)]).toEqual([whole, short]);
  });
});

describe("a line of a statement", () => {
  test("is what is booked under its number, however either writes it", () => {
    expect(states([line("l", "00123", "12.00")], [paper("p", "INV 123", "12.00")])).toEqual({
      l: ["matched", "p"],
    });
  });

  test("says when the amount differs, theirs less ours", () => {
    const { lines } = matchStatement([line("l", "123", "12.00")], [paper("p", "123", "11.50")]);
    expect(lines).toEqual([{ id: "l", state: "amount", paper_id: "p", difference: "0.50" }]);
  });

  test("takes of two numbers in short the one written alike, then that of its amount, then the nearest day", () => {
    const a = paper("a", "A123", "12.00");
    const b = paper("b", "B123", "12.00");
    expect(states([line("l", "B123", "99.00")], [a, b])).toEqual({ l: ["amount", "b"] });
    expect(states([line("l", "123", "12.00")], [{ ...a, amount: "5.00" }, b])).toEqual({
      l: ["matched", "b"],
    });
    expect(states([line("l", "123", "12.00")], [{ ...a, invoice_date: "2026-10-01" }, b])).toEqual({
      l: ["matched", "b"],
    });
  });

  test("that comes again is twice on the statement, and a credit is no invoice of that number", () => {
    const papers = [paper("p", "123", "12.00")];
    expect(states([line("l", "123", "12.00"), line("m", "123", "12.00")], papers)).toEqual({
      l: ["matched", "p"],
      m: ["twice", "p"],
    });
    expect(states([line("l", "123", "-12.00", { kind: "credit" })], papers)).toEqual({
      l: ["not_booked", null],
    });
  });

  test("finds drafts, knows nothing of payments, and stands as a person chose", () => {
    expect(states([line("l", "7", "1.00")], [paper("p", "7", "1.00", { booked: false })])).toEqual({
      l: ["draft", "p"],
    });
    expect(states([line("l", "7", "-1.00", { kind: "payment" })], [paper("p", "7", "1.00")])).toEqual({
      l: ["not_compared", null],
    });
    expect(states([line("l", "8", "1.00", { supplier_invoice_id: "p" })], [paper("p", "7", "1.00")])).toEqual(
      {
        l: ["matched", "p"],
      },
    );
  });

  test("without a number is not booked, and ours that nobody names are missing", () => {
    const found = matchStatement([line("l", "", "1.00")], [paper("p", "7", "1.00")]);
    expect(found).toEqual({
      lines: [{ id: "l", state: "not_booked", paper_id: null, difference: null }],
      missing: ["p"],
    });
  });
});

const amount = fc.integer({ min: -5000, max: 50_000 }).map((pence) => pounds(decimal(pence).div(100)));
const number = fc.constantFrom("1", "2", "INV 3", "003", "X4", "4", "5/A", "");
const lines = fc.array(
  fc.record({
    kind: fc.constantFrom("invoice", "credit", "payment", "other"),
    line_date: fc.constantFrom(null, "2026-11-01", "2026-11-20"),
    reference: number,
    amount,
    supplier_invoice_id: fc.constantFrom(null, null, null, "p0", "p1", "gone"),
  }),
  { maxLength: 12 },
);
const papers = fc.array(
  fc.record({
    kind: fc.constantFrom("invoice", "credit"),
    booked: fc.boolean(),
    number: fc.constantFrom("1", "2", "3", "INV4", "0004", "5A", "9"),
    invoice_date: fc.constantFrom("2026-11-01", "2026-11-15"),
    amount,
  }),
  { maxLength: 12 },
);

test("whatever the papers, each of ours is one line's at most, none is lost, and the balances are explained to the penny", () =>
  fc.assert(
    fc.property(lines, papers, fc.option(amount, { nil: null }), (given, ours, balance) => {
      const theirs = given.map((one, i) => ({ ...one, id: `l${i}` }));
      const known = ours.map((one, i) => ({ ...one, id: `p${i}` }));
      const match = matchStatement(theirs, known);
      expect(match.lines.map(({ id }) => id)).toEqual(theirs.map(({ id }) => id));
      const used = match.lines.flatMap(({ state, paper_id }) =>
        paper_id && state !== "twice" ? [paper_id] : [],
      );
      expect(new Set(used).size).toBe(used.length);
      const booked = known.filter((one) => one.booked);
      expect([...used.filter((id) => booked.some((one) => one.id === id)), ...match.missing].sort()).toEqual(
        booked.map(({ id }) => id).sort(),
      );
      const { theirs: start, steps, ours: end } = explainBalance(theirs, known, match, balance);
      expect(start).toBe(balance ?? pounds(sum(theirs.map((one) => one.amount))));
      expect(pounds(decimal(start).plus(sum(steps.map((step) => step.amount))))).toBe(end);
      expect(end).toBe(pounds(sum(booked.map((one) => one.amount))));
    }),
  ));
