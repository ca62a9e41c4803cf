import { describe, expect, test } from "vitest";
import { addDays } from "@/lib/core/dates/dates";
import { decimal, pounds, sum } from "@/lib/core/money";
import { AGES, ageingOf, ageOf } from "@/lib/receivables/rules/ageing";
import { composeStatement, type StandingDocument } from "@/lib/statements/rules/compose-statement";
import { statementPeriod } from "@/lib/statements/rules/period";
import { fc } from "../../support/property";

describe("the age of a debt", () => {
  test.each([
    ["2026-11-22", "current"],
    ["2026-11-30", "current"],
    ["2026-11-21", "days_30"],
    ["2026-10-23", "days_30"],
    ["2026-10-22", "days_60"],
    ["2026-09-23", "days_60"],
    ["2026-09-22", "days_90"],
    ["2026-08-24", "days_90"],
    ["2026-08-23", "older"],
  ])("due on %s it is %s on 22 November", (due_on, age) => {
    expect(ageOf({ due_on, issued_date: "2020-01-01" }, "2026-11-22", "due")).toBe(age);
  });

  test("by the day of issue the first thirty days are current", () => {
    const aged = (issued_date: string) => ageOf({ due_on: "2020-01-01", issued_date }, "2026-11-22", "issue");
    expect([aged("2026-10-23"), aged("2026-10-22"), aged("2026-07-25"), aged("2026-07-24")]).toEqual([
      "current",
      "days_30",
      "days_90",
      "older",
    ]);
  });
});

test.each([
  [{ kind: "current" }, { as_at: "2026-11-22", lines_from: null, settled_too: false }],
  [
    { kind: "current", brought_forward: true },
    { as_at: "2026-11-22", lines_from: "2026-11-01", settled_too: false },
  ],
  [{ kind: "month_end" }, { as_at: "2026-10-31", lines_from: null, settled_too: false }],
  [
    { kind: "month_end", month: "2024-02", brought_forward: true },
    { as_at: "2024-02-29", lines_from: "2024-02-01", settled_too: false },
  ],
  [{ kind: "range" }, { as_at: "2026-10-31", lines_from: "2026-10-01", settled_too: true }],
  [
    { kind: "range", from: "2026-03-05" },
    { as_at: "2026-11-22", lines_from: "2026-03-05", settled_too: true },
  ],
  [
    { kind: "activity", to: "2026-03-05" },
    { as_at: "2026-03-05", lines_from: "2026-03-01", settled_too: true },
  ],
  [
    { kind: "activity", from: "2026-05-01", to: "2026-03-01" },
    { as_at: "2026-05-01", lines_from: "2026-03-01", settled_too: true },
  ],
] as const)("%j is about %j", (choice, period) => {
  expect(statementPeriod({ brought_forward: false, ...choice }, "2026-11-22")).toEqual(period);
});

const document = fc.record({
  id: fc.uuid(),
  age: fc.integer({ min: 0, max: 400 }),
  terms: fc.option(fc.integer({ min: 0, max: 60 })),
  gross: fc.integer({ min: 1, max: 500_000 }),
  paid: fc.double({ min: 0, max: 1, noNaN: true }),
  credit: fc.boolean(),
});

test("brought forward and lines add up to what the ages do, whatever the kind", () => {
  const kind = fc.constantFrom(
    "month_end" as const,
    "current" as const,
    "range" as const,
    "activity" as const,
  );
  fc.assert(
    fc.property(
      fc.array(document, { maxLength: 40 }),
      kind,
      fc.boolean(),
      fc.constantFrom("due" as const, "issue" as const),
      (made, kind, brought_forward, by) => {
        const period = statementPeriod({ kind, brought_forward }, "2026-11-22");
        const documents = made.map(({ id, age, terms, gross, paid, credit }): StandingDocument => {
          const issued_date = addDays(period.as_at, -age);
          const sign = credit ? -1 : 1;
          return {
            id,
            type: credit ? "credit_note" : "invoice",
            number: "1",
            issued_date,
            due_date: terms === null ? null : addDays(issued_date, terms),
            due_on: addDays(issued_date, terms ?? 0),
            order_reference: null,
            registration: "",
            gross: pounds(decimal(gross * sign).div(100)),
            balance: pounds(decimal((gross - Math.round(gross * paid)) * sign).div(100)),
          };
        });
        const statement = composeStatement({
          kind,
          by,
          period,
          documents,
          movements: [],
          on_account: "12.34",
          unclaimed: "5.66",
        });
        const listed = sum([statement.brought_forward, ...statement.lines.map((line) => line.balance)]);
        expect(pounds(listed)).toBe(statement.balance);
        expect(pounds(sum(AGES.map((age) => statement.ageing[age])))).toBe(statement.balance);
        expect(statement.ageing).toEqual(ageingOf(documents, period.as_at, by));
        expect(pounds(decimal(statement.balance).minus("18.00"))).toBe(statement.total);
        for (const line of statement.lines)
          expect(pounds(decimal(line.settled).plus(line.balance))).toBe(line.gross);
      },
    ),
  );
});
