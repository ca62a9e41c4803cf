import { expect, test } from "vitest";
import { dateSpans } from "@/components/table/date-spans";

const named = (today: string, ahead = false) =>
  Object.fromEntries(dateSpans(today, ahead).map(({ label, from, to }) => [label, [from, to]]));

test("behind a Sunday, in a leap year's first days of March", () => {
  expect(named("2028-03-05")).toEqual({
    Today: ["2028-03-05", "2028-03-05"],
    Yesterday: ["2028-03-04", "2028-03-04"],
    "This week": ["2028-02-28", "2028-03-05"],
    "Last week": ["2028-02-21", "2028-02-27"],
    "This month": ["2028-03-01", "2028-03-31"],
    "Last month": ["2028-02-01", "2028-02-29"],
    "This year": ["2028-01-01", "2028-12-31"],
    "Last year": ["2027-01-01", "2027-12-31"],
  });
});

test("ahead of a Monday, over the year's end", () => {
  expect(named("2026-12-28", true)).toEqual({
    Today: ["2026-12-28", "2026-12-28"],
    Tomorrow: ["2026-12-29", "2026-12-29"],
    "This week": ["2026-12-28", "2027-01-03"],
    "Next week": ["2027-01-04", "2027-01-10"],
    "This month": ["2026-12-01", "2026-12-31"],
    "Next month": ["2027-01-01", "2027-01-31"],
  });
});
