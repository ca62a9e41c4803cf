import { expect, test } from "vitest";
import { firstMoment } from "@/lib/messages/rules/quiet-hours";
import { NEW_MESSAGE_SETTINGS } from "@/lib/messages/schema/settings";
import { fc } from "@/tests/support/property";

const first = (now: string, settings: object = {}) =>
  firstMoment(new Date(now), { ...NEW_MESSAGE_SETTINGS, ...settings }).toISOString();

// 2026-12-02 is a Wednesday; London has UTC in winter.
test.each([
  ["in the day, at once", "2026-12-02T10:15:00Z", "2026-12-02T10:15:00.000Z"],
  ["at the first minute", "2026-12-02T08:00:00Z", "2026-12-02T08:00:00.000Z"],
  ["in the evening, the next morning", "2026-12-02T20:00:00Z", "2026-12-03T08:00:00.000Z"],
  ["in the small hours, that morning", "2026-12-02T02:00:00Z", "2026-12-02T08:00:00.000Z"],
  ["on a Saturday evening, on Monday", "2026-12-05T21:00:00Z", "2026-12-07T08:00:00.000Z"],
  ["on a Sunday at noon, on Monday", "2026-12-06T12:00:00Z", "2026-12-07T08:00:00.000Z"],
  ["in summer by the clock on the wall", "2026-07-01T05:00:00Z", "2026-07-01T07:00:00.000Z"],
  ["in the night of the change to winter time", "2026-10-24T22:00:00Z", "2026-10-26T08:00:00.000Z"],
])("%s", (_, now, expected) => {
  expect(first(now)).toBe(expected);
});

test("quiet hours within a day, and Sundays that are not quiet", () => {
  const noon = { quiet_from: "12:00", quiet_until: "13:00", quiet_sundays: false };
  expect(first("2026-12-06T12:30:00Z", noon)).toBe("2026-12-06T13:00:00.000Z");
  expect(first("2026-12-06T23:30:00Z", noon)).toBe("2026-12-06T23:30:00.000Z");
});

test("whatever the moment, the first one is not before it, within three days, and not quiet itself", () => {
  const clock = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, "0")}:30`);
  fc.assert(
    fc.property(
      fc.date({ min: new Date("2026-01-01"), max: new Date("2027-12-31"), noInvalidDate: true }),
      clock,
      clock,
      fc.boolean(),
      (now, quiet_from, quiet_until, quiet_sundays) => {
        const settings = { ...NEW_MESSAGE_SETTINGS, quiet_from, quiet_until, quiet_sundays };
        const moment = firstMoment(now, settings);
        expect(moment.getTime()).toBeGreaterThanOrEqual(now.getTime());
        expect(moment.getTime() - now.getTime()).toBeLessThan(3 * 86_400_000);
        expect(firstMoment(moment, settings)).toEqual(moment);
      },
    ),
  );
});
