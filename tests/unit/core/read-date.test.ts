import { describe, expect, test } from "vitest";
import { formatDate } from "@/components/ui/date";
import { addDays } from "@/lib/core/dates/dates";
import { readDate } from "@/lib/core/dates/read-date";
import { fc } from "../../support/property";

/** A Sunday. */
const TODAY = "2026-11-29";
const read = (typed: string, limits = {}) => readDate(typed, TODAY, limits);

describe("a date is read as British people type it", () => {
  test.each([
    ["", null],
    ["  ", null],
    ["t", "2026-11-29"],
    ["Today", "2026-11-29"],
    ["yesterday", "2026-11-28"],
    ["tomorrow", "2026-11-30"],
    ["3/4", "2027-04-03"],
    ["3/9", "2026-09-03"],
    ["03.04.", undefined],
    ["3.4.27", "2027-04-03"],
    ["3/4/27", "2027-04-03"],
    ["3-4-2025", "2025-04-03"],
    ["3 4 27", "2027-04-03"],
    ["030427", "2027-04-03"],
    ["03042027", "2027-04-03"],
    ["0304", "2027-04-03"],
    ["3/4/98", "1998-04-03"],
    ["2027-04-03", "2027-04-03"],
    ["3 apr", "2027-04-03"],
    ["3 April 2025", "2025-04-03"],
    ["3rd apr", "2027-04-03"],
    ["3apr27", "2027-04-03"],
    ["22nd sept", "2026-09-22"],
    ["Tue 3 Nov 2026", "2026-11-03"],
    ["Tue 4 Nov 2026", "2026-11-04"],
    ["tuesday, 3 november", "2026-11-03"],
    ["29/2", "2028-02-29"],
    ["29/2/28", "2028-02-29"],
    ["+7", "2026-12-06"],
    ["+1d", "2026-11-30"],
    ["-1d", "2026-11-28"],
    ["- 3 days", "2026-11-26"],
    ["+2w", "2026-12-13"],
    ["+1m", "2026-12-29"],
    ["+3m", "2027-02-28"],
    ["-1y", "2025-11-29"],
    ["fri", "2026-12-04"],
    ["mon", "2026-11-30"],
    ["sun", "2026-12-06"],
    ["Wednesday", "2026-12-02"],
    ["th", "2026-12-03"],
  ])("%j is %s", (typed, date) => {
    const answer = read(typed);
    if (date === undefined) expect(answer).toHaveProperty("problem");
    else expect(answer).toEqual({ date });
  });

  test.each([
    ["3/10", { lean: "ahead" }, "2027-10-03"],
    ["3/10", { lean: "near" }, "2026-10-03"],
    ["3/4", { lean: "back" }, "2026-04-03"],
    ["29/11", { lean: "ahead" }, "2026-11-29"],
    ["29/11", { lean: "back" }, "2026-11-29"],
    ["3/4", { max: TODAY }, "2026-04-03"],
    ["fri", { max: TODAY }, "2026-11-27"],
    ["sun", { max: TODAY }, "2026-11-22"],
    ["3/10", { min: TODAY }, "2027-10-03"],
  ] as const)("%j with %j is %s", (typed, limits, date) => {
    expect(read(typed, limits)).toEqual({ date });
  });

  test.each([
    ["30/02/2026", "There is no 30 February 2026"],
    ["30/2", "There is no 30 February"],
    ["29/2/26", "There is no 29 February 2026"],
    ["31 sep 2026", "There is no 31 September 2026"],
    ["4/13/2026", "There is no month 13"],
    ["4/13", "There is no month 13"],
    ["0/1/2026", "There is no 0 January 2026"],
    ["3/4/0026", "Give a year from 1900 to 2100"],
    ["+9999y", "Give a year from 1900 to 2100"],
    ["0126-04-03", "Give a year from 1900 to 2100"],
    ["soon", "“soon” is no date: type 3/4, 3 apr, fri, +7 or t for today"],
    ["3 foo", "“3 foo” is no date: type 3/4, 3 apr, fri, +7 or t for today"],
    ["3/4/2", "“3/4/2” is no date: type 3/4, 3 apr, fri, +7 or t for today"],
  ])("%j is refused in words", (typed, problem) => {
    expect(read(typed)).toEqual({ problem });
  });

  test("a day out of bounds is told the bound", () => {
    expect(read("+1", { max: TODAY })).toEqual({ problem: "No day after 29 November 2026" });
    expect(read("-1", { min: TODAY })).toEqual({ problem: "No day before 29 November 2026" });
  });
});

const day = fc.integer({ min: 0, max: 73_000 }).map((days) => addDays("1900-01-01", days));

describe("whatever the day", () => {
  test("a date reads as itself in every form in which it is written out", () => {
    fc.assert(
      fc.property(day, day, (date, now) => {
        const [year, month, dayOfMonth] = date.split("-");
        for (const written of [
          date,
          `${dayOfMonth}/${month}/${year}`,
          `${Number(dayOfMonth)}.${Number(month)}.${year}`,
          `${dayOfMonth}${month}${year}`,
          formatDate(date, { year: true }),
          formatDate(date, { year: true, noWeekday: true }),
        ])
          expect(readDate(written, now)).toEqual({ date });
      }),
    );
  });

  test("a day and month without a year is never further than half a year away, and on the side that is asked for", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), (now, d, m) => {
        fc.pre(now > "1902" && now < "2098");
        const of = (lean: "near" | "ahead" | "back") => {
          const answer = readDate(`${d}/${m}`, now, { lean });
          return "date" in answer ? (answer.date ?? "") : "";
        };
        const days = (date: string) => (Date.parse(date) - Date.parse(now)) / 86_400_000;
        expect(Math.abs(days(of("near")))).toBeLessThanOrEqual(183);
        expect(days(of("ahead"))).toBeGreaterThanOrEqual(0);
        expect(days(of("ahead"))).toBeLessThan(367);
        expect(days(of("back"))).toBeLessThanOrEqual(0);
      }),
    );
  });

  test.each(["__proto__", "constructor"])("%s is a word like any other", (typed) => {
    expect(readDate(typed, TODAY)).toMatchObject({ problem: expect.stringContaining("is no date") });
  });

  test("anything typed gives a day of the calendar, nothing, or a problem in words", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[+-]?\d{0,4}[/. a-z-]?\d{0,4}[/. a-z-]?\d{0,4}$/)),
        (typed) => {
          const answer = readDate(typed, TODAY);
          if ("problem" in answer) expect(answer.problem).not.toBe("");
          else if (answer.date !== null)
            expect(new Date(`${answer.date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(answer.date);
        },
      ),
    );
  });
});
