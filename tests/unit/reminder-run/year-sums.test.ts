import { expect, test } from "vitest";
import { readList } from "@/components/table/read-list";
import { resultAddress } from "@/lib/reminder-run/list";
import { daysOf, monthsAhead, yearSums } from "@/lib/reminder-run/rules/year-sums";
import { ResultsAddress, resultDays } from "@/lib/reminder-run/schema/results";

test("the year ahead begins with this month, of which only what is left counts", () => {
  const months = monthsAhead("2026-12-31");
  expect([months.length, months[0], months[2], months[11]]).toEqual([12, "2026-12", "2027-02", "2027-11"]);
  expect(daysOf("2026-12", "2026-12-20")).toEqual({ from: "2026-12-20", to: "2026-12-31" });
  expect(daysOf("2028-02", "2026-12-20")).toEqual({ from: "2028-02-01", to: "2028-02-29" });
});

test("lines and months add up to the same", () => {
  const row = (
    template_id: string,
    channel: "sms" | "email",
    month: string,
    sends: number,
    held: number,
  ) => ({
    template_id,
    template: template_id,
    channel,
    month,
    sends,
    held,
  });
  const { lines, total } = yearSums([
    row("a", "sms", "2026-12", 3, 1),
    row("a", "sms", "2027-01", 2, 0),
    row("a", "email", "2026-12", 4, 4),
    row("b", "sms", "2026-12", 1, 0),
  ]);
  expect(lines.map(({ template_id, channel, total }) => [template_id, channel, total.sends])).toEqual([
    ["a", "sms", 5],
    ["a", "email", 4],
    ["b", "sms", 1],
  ]);
  expect(total.months.get("2026-12")).toEqual({ sends: 8, held: 5 });
  expect(total.total).toEqual({ sends: 10, held: 5 });
});

test("the report shows the last 90 days, or those that were chosen", () => {
  expect(resultDays({ to: "2026-12-20" })).toEqual({ from: "2026-09-21", to: "2026-12-20" });
  expect(resultDays({ from: "2020-01-01", to: "2020-02-01" })).toEqual({
    from: "2020-01-01",
    to: "2020-02-01",
  });
});

test("the report's URL is read with its days, and without what it does not know", () => {
  const { input, state } = readList(resultAddress, ResultsAddress, {
    from: "2026-01-01",
    sort: "template",
    x: "1",
  });
  expect([input.from, state.sort, state.filters]).toEqual(["2026-01-01", null, { from: "2026-01-01" }]);
});
