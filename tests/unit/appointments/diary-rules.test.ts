import { describe, expect, test } from "vitest";
import { freeSlots, type OpenDay, type Place, type SlotRequest } from "@/lib/appointments/rules/free-slots";
import { openDays, viewDays } from "@/lib/appointments/rules/opening";
import { APPOINTMENT_STATUSES, nextAppointmentStatuses } from "@/lib/appointments/rules/status";
import { AppointmentCreate } from "@/lib/appointments/schema/appointment";
import { OpeningHoursSet } from "@/lib/appointments/schema/diary-settings";
import { addDays } from "@/lib/core/dates/dates";
import { instantOf, laterBy, movedEnd, readInstant, wallClock } from "@/lib/core/dates/local-time";
import { fc } from "../../support/property";

const LONDON = "Europe/London";
const iso = (instant: number) => new Date(instant).toISOString().slice(0, 16);
const utc = (text: string) => Date.parse(`${text}:00Z`);

describe("the clock on the wall", () => {
  test.each([
    ["2026-01-15", "09:00", "2026-01-15T09:00"],
    ["2026-07-15", "09:00", "2026-07-15T08:00"],
    // The clocks go on at 01:00 on 29 March: 01:30 does not come, and is meant as 02:30.
    ["2026-03-29", "00:59", "2026-03-29T00:59"],
    ["2026-03-29", "01:30", "2026-03-29T01:30"],
    ["2026-03-29", "02:00", "2026-03-29T01:00"],
    ["2026-03-29", "08:00", "2026-03-29T07:00"],
    ["2026-03-28", "08:00", "2026-03-28T08:00"],
    // They go back at 02:00 on 25 October: 01:30 comes twice, and is meant the first time.
    ["2026-10-25", "00:30", "2026-10-24T23:30"],
    ["2026-10-25", "01:30", "2026-10-25T00:30"],
    ["2026-10-25", "02:00", "2026-10-25T02:00"],
    ["2026-10-25", "08:00", "2026-10-25T08:00"],
    ["2026-10-24", "08:00", "2026-10-24T07:00"],
  ])("%s %s is %s UTC", (date, time, expected) => {
    expect(iso(instantOf(date, time, LONDON))).toBe(expected);
  });

  test("an instant is read with its offset, or by the wall", () => {
    expect(iso(readInstant("2026-07-15T09:00", LONDON))).toBe("2026-07-15T08:00");
    expect(iso(readInstant("2026-07-15T09:00Z", LONDON))).toBe("2026-07-15T09:00");
    expect(iso(readInstant("2026-07-15T09:00:00+02:00", LONDON))).toBe("2026-07-15T07:00");
  });

  test.each([LONDON, "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "UTC"])(
    "what it shows leads back to the instant in %s, but for the hour that comes twice",
    (zone) => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 2_000_000 }), (minutes) => {
          const instant = utc("2026-01-01T00:00") + minutes * 60_000;
          const { date, time } = wallClock(instant, zone);
          const back = instantOf(date, time, zone);
          expect(back).toBeLessThanOrEqual(instant);
          expect(wallClock(back, zone)).toEqual({ date, time });
        }),
      );
    },
  );
});

describe("a booking", () => {
  const wall = (instant: number) => Object.values(wallClock(instant, LONDON)).join(" ");
  const at = (text: string) => readInstant(text, LONDON);

  test.each([
    // The clocks go on on 26 March 2028 and back on 29 October.
    ["2028-03-24T09:00", "2028-03-27T17:00", "2028-04-07T09:00", "2028-04-10 17:00"],
    ["2028-04-07T09:00", "2028-04-10T17:00", "2028-03-24T09:00", "2028-03-27 17:00"],
    ["2028-10-27T09:00", "2028-10-30T17:00", "2028-11-10T11:30", "2028-11-13 19:30"],
    ["2028-06-01T09:00", "2028-06-01T17:00", "2028-11-10T09:00", "2028-11-10 17:00"],
    ["2028-06-01T09:00", "2028-06-02T09:00", "2028-03-25T09:00", "2028-03-26 09:00"],
  ])("from %s to %s, moved to %s, ends at %s", (from, to, start, expected) => {
    expect(wall(movedEnd({ from: at(from), to: at(to) }, at(start), LONDON))).toBe(expected);
  });

  test.each([
    ["2028-03-24T09:00", 3 * 1440, "2028-03-27 09:00"],
    ["2028-10-27T09:00", 3 * 1440 + 480, "2028-10-30 17:00"],
    ["2028-03-26T00:30", 60, "2028-03-26 02:30"],
  ])("from %s for %i minutes ends at %s", (from, minutes, expected) => {
    expect(wall(laterBy(at(from), minutes, LONDON))).toBe(expected);
  });

  test("moved there and back is as it was, but in the hours that the clocks change", () => {
    const hour = fc.integer({ min: 4, max: 20 });
    const date = fc.integer({ min: 0, max: 800 }).map((days) => addDays("2027-06-01", days));
    fc.assert(
      fc.property(
        date,
        hour,
        fc.integer({ min: 0, max: 30 }),
        hour,
        date,
        hour,
        (first, h, days, e, second, n) => {
          const clock = (hours: number) => `${String(hours).padStart(2, "0")}:00`;
          const from = instantOf(first, clock(h), LONDON);
          const to = instantOf(addDays(first, days), clock(e), LONDON);
          fc.pre(to > from);
          const start = instantOf(second, clock(n), LONDON);
          const moved = movedEnd({ from, to }, start, LONDON);
          // Hours of one day are real ones, hours over a night those of the clock: what becomes the other kind may lose or win one.
          fc.pre((wallClock(moved, LONDON).date === second) === (days === 0));
          // An end in the small hours of a change may be another hour on the way back.
          fc.pre(Number(wallClock(moved, LONDON).time.slice(0, 2)) >= 4);
          expect(movedEnd({ from: start, to: moved }, from, LONDON)).toBe(to);
        },
      ),
      { numRuns: 2000, examples: [["2027-10-30", 9, 1, 4, "2027-06-01", 4]] },
    );
  });
});

const day = (date: string, ...hours: [string, string][]): OpenDay => ({
  date,
  hours: hours.map(([opens, closes]) => ({ opens, closes })),
});

const slots = (days: OpenDay[], more: Partial<SlotRequest> = {}) =>
  freeSlots({
    days,
    timeZone: LONDON,
    duration_minutes: 60,
    step_minutes: 60,
    not_before: 0,
    resources: [{ id: "bay", busy: [] }],
    technicians: null,
    ...more,
  }).map(({ starts_at }) => starts_at.slice(0, 16));

describe("free slots", () => {
  test("lie within each stretch of the day", () => {
    expect(slots([day("2026-01-15", ["08:00", "10:30"], ["13:00", "14:00"])])).toEqual([
      "2026-01-15T08:00",
      "2026-01-15T09:00",
      "2026-01-15T13:00",
    ]);
  });

  test("the night of 29 March has an hour less, that of 25 October one more", () => {
    expect(slots([day("2026-03-29", ["00:00", "04:00"])])).toEqual([
      "2026-03-29T00:00",
      "2026-03-29T01:00",
      "2026-03-29T02:00",
    ]);
    expect(slots([day("2026-10-25", ["00:00", "04:00"])])).toEqual([
      "2026-10-24T23:00",
      "2026-10-25T00:00",
      "2026-10-25T01:00",
      "2026-10-25T02:00",
      "2026-10-25T03:00",
    ]);
  });

  test("eight o'clock stays eight o'clock over both changes", () => {
    const days = ["2026-03-28", "2026-03-29", "2026-10-24", "2026-10-25"].map((date) =>
      day(date, ["08:00", "09:00"]),
    );
    expect(slots(days)).toEqual([
      "2026-03-28T08:00",
      "2026-03-29T07:00",
      "2026-10-24T07:00",
      "2026-10-25T08:00",
    ]);
  });

  test("need a bay and a technician at the same time, and notice", () => {
    const busy = (id: string, ...taken: [string, string][]): Place => ({
      id,
      busy: taken.map(([from, to]) => ({ from: utc(from), to: utc(to) })),
    });
    const open = [day("2026-01-15", ["08:00", "12:00"])];
    const resources = [
      busy("one", ["2026-01-15T08:00", "2026-01-15T09:00"]),
      busy("two", ["2026-01-15T08:30", "2026-01-15T09:30"]),
    ];
    const technicians = [busy("ann", ["2026-01-15T10:59", "2026-01-15T11:01"])];
    expect(slots(open, { resources })).toEqual(["2026-01-15T09:00", "2026-01-15T10:00", "2026-01-15T11:00"]);
    expect(slots(open, { resources, technicians })).toEqual(["2026-01-15T09:00"]);
    expect(slots(open, { resources, not_before: utc("2026-01-15T09:01") })).toEqual([
      "2026-01-15T10:00",
      "2026-01-15T11:00",
    ]);
    expect(slots(open, { resources: [] })).toEqual([]);
  });

  test("none overlaps what is booked or lies outside the hours, and none that fits is left out", () => {
    const start = utc("2026-03-27T00:00");
    const interval = fc
      .record({ from: fc.nat(4 * 24 * 4), length: fc.integer({ min: 1, max: 30 }) })
      .map(({ from, length }) => ({
        from: start + from * 15 * 60_000,
        to: start + (from + length) * 15 * 60_000,
      }));
    const opening = fc
      .record({ opens: fc.nat(90), length: fc.integer({ min: 1, max: 40 }) })
      .map(({ opens, length }) => [opens, Math.min(95, opens + length)] as const);
    const clock = (quarter: number) =>
      `${String(Math.floor(quarter / 4)).padStart(2, "0")}:${String((quarter % 4) * 15).padStart(2, "0")}`;
    fc.assert(
      fc.property(
        fc.array(fc.array(interval, { maxLength: 6 }), { minLength: 1, maxLength: 3 }),
        opening,
        fc.integer({ min: 1, max: 12 }),
        (bays, [opens, closes], quarters) => {
          const days = [0, 1, 2, 3].map((i) => day(addDays("2026-03-27", i), [clock(opens), clock(closes)]));
          const resources = bays.map((busy, i) => ({ id: String(i), busy }));
          const length = quarters * 15 * 60_000;
          const found = new Set(
            slots(days, { resources, duration_minutes: quarters * 15, step_minutes: 15 }),
          );
          for (const { date } of days) {
            const from = instantOf(date, clock(opens), LONDON);
            const to = instantOf(date, clock(closes), LONDON);
            for (let at = from; at < to; at += 15 * 60_000) {
              const fits = at + length <= to;
              const place = resources.some(({ busy }) =>
                busy.every((taken) => taken.to <= at || taken.from >= at + length),
              );
              expect(found.has(iso(at))).toBe(fits && place);
            }
          }
        },
      ),
    );
  });
});

describe("days", () => {
  test("are open by the week, and closed on holidays of the garage, not of a technician", () => {
    const hours = [
      { weekday: 1, opens: "13:00", closes: "17:00" },
      { weekday: 1, opens: "08:00:00", closes: "12:00:00" },
    ];
    const holiday = { id: "h", starts_on: "2026-12-25", ends_on: "2026-12-28" };
    const days = openDays("2026-12-21", "2026-12-28", hours, [
      { ...holiday, name: "Christmas", technician_id: null },
      { ...holiday, name: "Away", technician_id: "ann", starts_on: "2026-12-21" },
    ]);
    expect(days[0]).toEqual({
      date: "2026-12-21",
      hours: [
        { opens: "08:00", closes: "12:00" },
        { opens: "13:00", closes: "17:00" },
      ],
      holiday: null,
    });
    expect(days.at(-1)).toEqual({ date: "2026-12-28", hours: [], holiday: "Christmas" });
  });

  test.each([
    ["day", "2026-03-29", "2026-03-29", "2026-03-29"],
    ["week", "2026-03-29", "2026-03-23", "2026-03-29"],
    ["week", "2026-03-30", "2026-03-30", "2026-04-05"],
    ["month", "2028-02-29", "2028-02-01", "2028-02-29"],
    ["month", "2026-12-01", "2026-12-01", "2026-12-31"],
  ] as const)("the %s of %s is %s to %s", (view, date, from, to) => {
    expect(viewDays(view, date)).toEqual({ from, to });
  });
});

describe("what is asked for", () => {
  test("needs one end", () => {
    const start = { starts_at: "2026-03-29T09:00" };
    expect(AppointmentCreate.safeParse(start).success).toBe(false);
    expect(AppointmentCreate.safeParse({ ...start, duration_minutes: 60 }).success).toBe(true);
    expect(
      AppointmentCreate.safeParse({ ...start, duration_minutes: 60, ends_at: "2026-03-29T10:00Z" }).success,
    ).toBe(false);
    expect(AppointmentCreate.safeParse({ starts_at: "tomorrow", duration_minutes: 60 }).success).toBe(false);
  });

  test("stretches of a day do not overlap", () => {
    const set = (...hours: [number, string, string][]) =>
      OpeningHoursSet.safeParse({
        hours: hours.map(([weekday, opens, closes]) => ({ weekday, opens, closes })),
      }).success;
    expect(set([1, "08:00", "12:00"], [1, "12:00", "17:00"], [2, "08:00", "17:00"])).toBe(true);
    expect(set([1, "08:00", "12:01"], [1, "12:00", "17:00"])).toBe(false);
    expect(set([1, "12:00", "12:00"])).toBe(false);
  });

  test("no status is a dead end by mistake", () => {
    for (const status of APPOINTMENT_STATUSES) expect(nextAppointmentStatuses(status)).not.toEqual([]);
    expect(nextAppointmentStatuses("unknown")).toEqual([]);
  });
});
