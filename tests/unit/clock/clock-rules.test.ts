import { describe, expect, test } from "vitest";
import { actTime, whyNotThen } from "@/lib/clock/rules/act-time";
import { closingHour } from "@/lib/clock/rules/closing-hour";
import { whyWeak } from "@/lib/clock/rules/pin";
import { ratiosOf, sumOf } from "@/lib/clock/rules/ratios";
import { boundsOf, daysFrom, secondsByDay, secondsWithin } from "@/lib/clock/rules/time-sums";
import { instantOf } from "@/lib/core/dates/local-time";
import { fc } from "../../support/property";

const LONDON = "Europe/London";
const HOUR = 3600;
const london = (day: string, time: string) => instantOf(day, time, LONDON);

describe("seconds of intervals", () => {
  test.each([
    ["an ordinary night", "2026-03-21", "2026-03-22", 8],
    ["the night when summer time begins", "2026-03-28", "2026-03-29", 7],
    ["the night when summer time ends", "2026-10-24", "2026-10-25", 9],
  ])("%s from 22:00 to 06:00 is the real hours, over both days", (_, evening, morning, hours) => {
    const shift = [{ from: london(evening, "22:00"), to: london(morning, "06:00") }];
    const days = secondsByDay(shift, [evening, morning], LONDON, Date.now());
    expect(days.get(evening)).toBe(2 * HOUR);
    expect(days.get(morning)).toBe((hours - 2) * HOUR);
  });

  test("the hour that comes twice counts twice", () => {
    const { from, to } = boundsOf("2026-10-25", LONDON);
    expect(secondsWithin([{ from, to }], { from, to }, to)).toBe(25 * HOUR);
  });

  test("the days add up to the whole, over any change of the clocks", () => {
    const [first, last] = ["2026-03-20", "2026-04-05"];
    const begin = london(first, "00:00");
    const whole = { from: begin, to: boundsOf(last, LONDON).to };
    const length = (whole.to - whole.from) / 1000;
    const span = fc
      .tuple(fc.integer({ min: 0, max: length }), fc.integer({ min: 0, max: length }))
      .map(([one, other]) => ({
        from: begin + Math.min(one, other) * 1000,
        to: begin + Math.max(one, other) * 1000,
      }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), (spans) => {
        const days = secondsByDay(spans, daysFrom(first, last), LONDON, whole.to);
        const sum = [...days.values()].reduce((a, b) => a + b, 0);
        expect(sum).toBe(secondsWithin(spans, whole, whole.to));
        expect(sum).toBe(spans.reduce((all, { from, to }) => all + (to - from) / 1000, 0));
      }),
    );
  });

  test("what goes on counts until now", () => {
    const from = london("2026-11-30", "08:00");
    expect(secondsWithin([{ from, to: null }], boundsOf("2026-11-30", LONDON), from + 90_000)).toBe(90);
  });
});

describe("efficiency, utilisation, productivity", () => {
  test("are sold ÷ worked, worked ÷ attended, sold ÷ attended", () => {
    const hours = { attended_seconds: 8 * HOUR, worked_seconds: 6 * HOUR, sold_seconds: 7.5 * HOUR };
    expect(ratiosOf(hours)).toEqual({ efficiency: 1.25, utilisation: 0.75, productivity: 0.9375 });
  });

  test("are not known where there is nothing to divide by", () => {
    expect(ratiosOf(sumOf([]))).toEqual({ efficiency: null, utilisation: null, productivity: null });
    expect(ratiosOf({ attended_seconds: 0, worked_seconds: 0, sold_seconds: 60 })).toEqual({
      efficiency: null,
      utilisation: null,
      productivity: null,
    });
    expect(ratiosOf({ attended_seconds: 60, worked_seconds: 0, sold_seconds: -60 })).toEqual({
      efficiency: null,
      utilisation: 0,
      productivity: -1,
    });
  });

  test("productivity is efficiency × utilisation, and sums equal their parts", () => {
    const seconds = fc.integer({ min: 1, max: 100_000 });
    const hours = fc.record({ attended_seconds: seconds, worked_seconds: seconds, sold_seconds: seconds });
    fc.assert(
      fc.property(fc.array(hours, { minLength: 1, maxLength: 8 }), (parts) => {
        const whole = sumOf(parts);
        expect(whole.sold_seconds).toBe(parts.reduce((sum, one) => sum + one.sold_seconds, 0));
        const { efficiency, utilisation, productivity } = ratiosOf(whole);
        const size =
          whole.sold_seconds / whole.worked_seconds + whole.worked_seconds / whole.attended_seconds;
        expect(Math.abs((efficiency ?? 0) * (utilisation ?? 0) - (productivity ?? 0))).toBeLessThan(
          0.0001 * (1 + size),
        );
      }),
    );
  });
});

describe("when a forgotten clock is stopped", () => {
  const closes = (day: string) => (new Date(`${day}T00:00Z`).getUTCDay() === 0 ? null : "17:30");
  const stopOf = (day: string, time: string) => closingHour(london(day, time), closes, LONDON);

  test("at the closing hour, once nobody can be working late any more", () => {
    const { stop, due } = stopOf("2026-11-30", "08:00");
    expect(stop).toBe(london("2026-11-30", "17:30"));
    expect(due).toBe(london("2026-11-30", "23:30"));
  });

  test("at the last sign, where no closing hour is near: late work, a night shift, a day without hours", () => {
    for (const [day, time] of [
      ["2026-11-30", "18:00"],
      ["2026-11-30", "22:00"],
      ["2026-11-29", "09:00"],
    ] as const)
      expect(stopOf(day, time).stop).toBe(london(day, time));
    expect(stopOf("2026-11-30", "22:00").due).toBeGreaterThan(london("2026-12-01", "08:00"));
  });
});

describe("when an act can have happened", () => {
  const now = Date.parse("2026-12-03T10:00:00.900Z");

  test("not in the future, and not longer ago than a week", () => {
    expect(whyNotThen(now, now)).toBeNull();
    expect(whyNotThen(now + 60_000, now)).toBeNull();
    expect(whyNotThen(now + 180_000, now)).toMatch(/future/);
    expect(whyNotThen(now - 6 * 86_400_000, now)).toBeNull();
    expect(whyNotThen(now - 8 * 86_400_000, now)).toMatch(/correction/);
  });

  test("is cut to the second, and never ahead of our clock", () => {
    expect(actTime(now + 60_000, now)).toBe(Date.parse("2026-12-03T10:00:00Z"));
  });
});

test.each(["1111", "1234", "7890", "4321", "000000"])("the PIN %s is too easy", (pin) => {
  expect(whyWeak(pin)).not.toBeNull();
});

test.each(["2580", "1357", "1122", "481516"])("the PIN %s will do", (pin) => {
  expect(whyWeak(pin)).toBeNull();
});
