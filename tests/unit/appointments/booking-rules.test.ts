import { describe, expect, test } from "vitest";
import { typedTimes } from "@/components/diary/booking/booking-times";
import { courtesyTime } from "@/lib/appointments/rules/courtesy-time";
import { freeInstead } from "@/lib/appointments/rules/free-instead";
import { durationWords, readDuration, readTime, steppedDuration } from "@/lib/appointments/rules/typed-times";
import { packageMinutes } from "@/lib/packages/rules/package-time";
import { fc } from "../../support/property";

describe("a duration", () => {
  test.each([
    ["90", 90],
    ["1h30", 90],
    ["1 h 30", 90],
    ["1h 30m", 90],
    ["1:30", 90],
    ["1.5 h", 90],
    ["1,5h", 90],
    ["1.5", 90],
    ["2", 120],
    ["9", 540],
    ["10", 10],
    ["45 min", 45],
    ["45m", 45],
    ["2 hours", 120],
    ["1 hr", 60],
    ["1 day", 1440],
    ["2 days 3 h", 3060],
    ["0.25 h", 15],
    ["", null],
    ["0", null],
    ["soon", null],
    ["-30", null],
    ["1:75", null],
    ["h", null],
  ])("%j is read as %j minutes", (typed, minutes) => {
    expect(readDuration(typed)).toBe(minutes);
  });

  test("is read as it is shown", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 31 * 1440 }), (minutes) => {
        expect(readDuration(durationWords(minutes))).toBe(minutes);
      }),
    );
    expect([15, 60, 90, 1440, 2910].map(durationWords)).toEqual([
      "15 min",
      "1 h",
      "1 h 30",
      "1 day",
      "2 days 30 min",
    ]);
  });

  test("steps by quarters of an hour, and is never nothing", () => {
    expect(([60, 50, 15] as const).map((minutes) => steppedDuration(minutes, 1))).toEqual([75, 60, 30]);
    expect(([60, 50, 15] as const).map((minutes) => steppedDuration(minutes, -1))).toEqual([45, 45, 15]);
  });
});

test.each([
  ["9", "09:00"],
  ["930", "09:30"],
  ["0930", "09:30"],
  ["9.30", "09:30"],
  ["14:15", "14:15"],
  ["2pm", "14:00"],
  ["12am", "00:00"],
  ["12 pm", "12:00"],
  ["0", "00:00"],
  ["24", null],
  ["13pm", null],
  ["9:75", null],
  ["", null],
  ["noon", null],
])("a time of day typed %j is %j", (typed, time) => {
  expect(readTime(typed)).toBe(time);
});

test("the times of an appointment are typed as they were booked, over nights and a change of the clocks too", () => {
  const shown = (starts_at: string, ends_at: string) => {
    const { date, time, duration } = typedTimes({ starts_at, ends_at, promised_at: null }, "Europe/London");
    return `${date} ${time} ${duration}`;
  };
  expect(shown("2027-07-05 08:00:00+00", "2027-07-05 09:30:00+00")).toBe("2027-07-05 09:00 1 h 30");
  expect(shown("2027-03-26 09:00:00+00", "2027-03-29 08:00:00+00")).toBe("2027-03-26 09:00 3 days");
  expect(shown("2027-03-26 09:00:00+00", "2027-03-29 09:00:00+00")).toBe("2027-03-26 09:00 3 days 1 h");
});

test("a package takes the hours of its labour, to the next quarter", () => {
  const labour = (quantity: string) => ({ item_type: "labour" as const, quantity });
  expect(packageMinutes([labour("1.5"), labour("0.3"), { item_type: "part", quantity: "4" }])).toBe(120);
  expect(packageMinutes([labour("0.1")])).toBe(15);
  expect(packageMinutes([{ item_type: "mot", quantity: "1" }])).toBe(60);
  expect(packageMinutes([{ item_type: "part", quantity: "1" }])).toBeNull();
});

describe("what is free instead", () => {
  const slot = (hour: string, ...resource_ids: string[]) => ({
    starts_at: `2027-03-01T${hour}:00.000Z`,
    ends_at: `2027-03-01T${hour}:30.000Z`,
    date: "2027-03-01",
    resource_ids,
    technician_ids: [],
  });
  const slots = [
    slot("08:00", "two"),
    slot("09:00", "two"),
    slot("10:00", "two"),
    slot("11:00", "one", "two"),
  ];
  const from = Date.parse("2027-03-01T09:00Z");
  const shown = (resource_id: string | null) =>
    freeInstead(slots, { from, resource_id }).map(
      ({ starts_at, resource_id: bay }) => `${starts_at.slice(11, 16)} ${bay}`,
    );

  test("is another bay then, the bay later, and whatever comes first", () => {
    expect(shown("one")).toEqual(["09:00 two", "10:00 two", "11:00 one"]);
  });
  test("is never earlier than asked, and in any bay if none was asked for", () => {
    expect(shown(null)).toEqual(["09:00 two", "10:00 two", "11:00 one"]);
    expect(freeInstead([], { from, resource_id: "one" })).toEqual([]);
  });
});

test("a courtesy car follows each end of its appointment", () => {
  const time = (from: string, to: string) => ({ starts_at: `${from}:00.000Z`, ends_at: `${to}:00.000Z` });
  const was = time("2027-03-01T09:00", "2027-03-01T11:00");
  const now = time("2027-03-02T10:00", "2027-03-02T13:00");
  expect(courtesyTime(was, was, now)).toEqual(now);
  expect(courtesyTime(time("2027-03-01T08:00", "2027-03-02T11:00"), was, now)).toEqual(
    time("2027-03-02T09:00", "2027-03-03T13:00"),
  );
});
