import { describe, expect, test } from "vitest";
import { instantNear } from "@/components/clock/day/typed-times";
import { hoursAndMinutes, hoursInWords, timeOf } from "@/lib/clock/rules/clock-words";
import { correctionWords } from "@/lib/clock/rules/correction-words";
import { periodLines, personLines, sumsByPeriod, totalOf } from "@/lib/clock/rules/hours-lines";
import { ratiosOf } from "@/lib/clock/rules/ratios";
import { hoursDays } from "@/lib/clock/schema/hours-address";

const ZONE = "Europe/London";

test("hours are cut to the minute, as a clock is", () => {
  expect(hoursAndMinutes(0)).toBe("0:00");
  expect(hoursAndMinutes(59)).toBe("0:00");
  expect(hoursAndMinutes(25_500)).toBe("7:05");
  expect(hoursAndMinutes(-5400)).toBe("−1:30");
  expect(hoursInWords(3660)).toBe("1 hour 1 minute");
  expect(hoursInWords(0)).toBe("0 minutes");
  expect(timeOf("2026-07-01T07:02:00Z", ZONE)).toBe("08:02");
});

describe("a correction says what stood before", () => {
  const was = {
    started_at: "2026-12-02T08:02:00Z",
    ended_at: "2026-12-02T17:42:00Z",
    voided_at: null,
    document_id: "a",
    line_id: "b",
    line_text: "Brakes",
  };
  test.each([
    [{ ...was, ended_at: "2026-12-02T17:00:00Z" }, ["until 17:42"]],
    [{ ...was, started_at: "2026-12-02T08:00:00Z" }, ["from 08:02"]],
    [{ ...was, voided_at: "2026-12-03T08:00:00Z" }, ["taken back"]],
    [{ ...was, document_id: "c" }, ["another job: Brakes"]],
    [{ ...was, line_id: "c" }, ["Brakes"]],
  ])("%j", (became, words) => expect(correctionWords(was, became, ZONE)).toEqual(words));

  test("what was added said nothing before, and what went on had no end", () => {
    expect(correctionWords(null, was, ZONE)).toEqual(["added"]);
    expect(correctionWords({ ...was, ended_at: null }, was, ZONE)).toEqual(["until now"]);
  });
});

test("a time that is typed for a forgotten clock is on its day, or after midnight", () => {
  const stopped = "2026-12-02T17:30:00Z";
  const typed = (text: string) => instantNear(stopped, "2026-12-02", text, ZONE);
  expect(typed("1815")).toBe("2026-12-02T18:15:00.000Z");
  expect(typed("0030")).toBe("2026-12-03T00:30:00.000Z");
  expect(typed("08:00")).toBe("2026-12-02T08:00:00.000Z");
  expect(typed("late")).toBeUndefined();
});

test("the lines of the report add up, and leave out empty days", () => {
  const of = (attended_seconds: number, worked_seconds: number, sold_seconds: number) => {
    const hours = { attended_seconds, worked_seconds, sold_seconds };
    return { ...hours, ...ratiosOf(hours) };
  };
  const days = { from: "2026-12-01", to: "2026-12-02" };
  const day = (date: string) => ({ from: date, to: date });
  const people = [
    {
      ...{ user_id: "ann", person: "Ann" },
      ...of(200, 100, 150),
      periods: [
        { ...day("2026-12-01"), ...of(200, 100, 150) },
        { ...day("2026-12-02"), ...of(0, 0, 0) },
      ],
    },
    {
      ...{ user_id: null, person: null },
      ...of(0, 0, 60),
      periods: [
        { ...day("2026-12-01"), ...of(0, 0, 0) },
        { ...day("2026-12-02"), ...of(0, 0, 60) },
      ],
    },
  ];
  expect(personLines(people, days).map(({ id, person }) => [id, person])).toEqual([
    ["ann", "Ann"],
    ["nobody", "Under nobody’s name"],
  ]);
  expect(periodLines(people).map(({ id }) => id)).toEqual(["ann 2026-12-01", "nobody 2026-12-02"]);
  expect(sumsByPeriod(people).map(({ from, sold_seconds }) => [from, sold_seconds])).toEqual([
    ["2026-12-01", 150],
    ["2026-12-02", 60],
  ]);
  expect(totalOf(people)).toEqual(of(200, 100, 210));
});

test("the report shows at most 92 days, and this week where none are named", () => {
  expect(hoursDays({ from: "2026-01-01", to: "2026-12-31" })).toEqual({
    from: "2026-10-01",
    to: "2026-12-31",
    cut: true,
  });
  expect(hoursDays({ to: "2026-12-03" })).toEqual({ from: "2026-11-30", to: "2026-12-03", cut: false });
});
