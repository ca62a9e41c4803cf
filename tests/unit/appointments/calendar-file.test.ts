import { isUtf8 } from "node:buffer";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { type CalendarEntry, calendarFile } from "@/lib/appointments/rules/calendar-file";
import { APPOINTMENT_STATUSES } from "@/lib/appointments/rules/status";
import { instantOf } from "@/lib/core/dates/local-time";
import { fc } from "../../support/property";

const ID = "019ad0c8-0000-7000-8000-000000000001";

const entry = (fields: Partial<CalendarEntry> = {}): CalendarEntry => ({
  id: ID,
  starts_at: "2026-12-07T09:00:00.000Z",
  ends_at: "2026-12-07T10:30:00.000Z",
  resource: "Bay one",
  registration: "AB12CDE",
  vehicle: "Ford Focus",
  customer_name: "Mrs Eleanor Hughes",
  appointment_type: "MOT and service",
  description: null,
  status: "booked",
  updated_at: "2026-12-01T08:15:00.000Z",
  version: 3,
  ...fields,
});

const written = (entries: CalendarEntry[], withNames = false) =>
  calendarFile({ name: "Ann, Wye Valley Motors", entries, withNames });

/** The events as another library reads them. */
const read = (file: string) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents("vevent").map((event) => ({
    event: new ICAL.Event(event),
    value: (name: string) => event.getFirstPropertyValue(name),
  }));

const readOne = (fields: Partial<CalendarEntry>, withNames = false) => {
  const [one, ...others] = read(written([entry(fields)], withNames));
  expect(others).toEqual([]);
  if (!one) throw new Error("Nothing was read");
  return one;
};

const instant = (value: unknown) => (value instanceof ICAL.Time ? value.toJSDate().toISOString() : value);

test("an appointment is what a calendar program needs to know", () => {
  const { event, value } = readOne({});
  expect(event.uid).toBe(ID);
  expect(event.summary).toBe("AB12 CDE, MOT and service");
  expect(event.location).toBe("Bay one");
  expect(event.description).toBe("Ford Focus");
  expect(event.sequence).toBe(3);
  expect(instant(event.startDate)).toBe("2026-12-07T09:00:00.000Z");
  expect(instant(event.endDate)).toBe("2026-12-07T10:30:00.000Z");
  expect(instant(value("dtstamp"))).toBe("2026-12-01T08:15:00.000Z");
  expect(instant(value("last-modified"))).toBe("2026-12-01T08:15:00.000Z");
  expect(value("status")).toBe("CONFIRMED");
});

test("the same appointments are the same bytes, whenever they are asked for", () => {
  expect(written([entry()])).toBe(written([entry()]));
  expect(written([])).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n[\s\S]*END:VCALENDAR\r\n$/);
});

test("the calendar has its name, whatever stands in it", () => {
  const name = "Ann; Wye, Valley\\Motors 🚗";
  const lines = calendarFile({ name, entries: [], withNames: false }).split("\r\n");
  for (const property of ["NAME", "X-WR-CALNAME"])
    expect(lines).toContain(`${property}:Ann\\; Wye\\, Valley\\\\Motors 🚗`);
});

test("names and notes are told only where they were asked for", () => {
  const private_ = { description: "Ring 01600 700100 first" };
  expect(written([entry(private_)])).not.toMatch(/Hughes|700100/);
  const { event } = readOne(private_, true);
  expect(event.summary).toBe("AB12 CDE, MOT and service, Mrs Eleanor Hughes");
  expect(event.description).toBe("Ford Focus\nRing 01600 700100 first");
});

test.each([
  [{ appointment_type: null, description: "Brakes\nRing 01600 700100" }, "AB12 CDE, Brakes"],
  [{ appointment_type: null, registration: "" }, "Appointment"],
  [{ registration: "", appointment_type: "Tyres" }, "Tyres"],
])("%j is called %s", (fields, summary) => {
  expect(readOne(fields).event.summary).toBe(summary);
});

test.each(APPOINTMENT_STATUSES)(
  "an appointment that is %s is off the calendar only if it is off",
  (status) => {
    const off = status === "cancelled" || status === "no_show";
    const on = status === "requested" ? "TENTATIVE" : "CONFIRMED";
    expect(readOne({ status }).value("status")).toBe(off ? "CANCELLED" : on);
  },
);

test("an imported appointment without an end, with an impossible one, or without a start", () => {
  expect(readOne({ ends_at: null }).value("dtend")).toBeNull();
  expect(readOne({ ends_at: "2026-12-07T08:00:00.000Z" }).value("dtend")).toBeNull();
  expect(read(written([entry({ starts_at: null }), entry()]))).toHaveLength(1);
});

describe("over a change of the clocks", () => {
  const at = (day: string, time: string) => new Date(instantOf(day, time, "Europe/London")).toISOString();

  test.each([
    ["the night before summer time", "2027-03-27", "17:00", "2027-03-28", "09:00", 15],
    ["the day of summer time", "2027-03-28", "00:30", "2027-03-28", "02:30", 1],
    ["the night before winter time", "2027-10-30", "17:00", "2027-10-31", "09:00", 17],
    ["the hour that comes twice", "2027-10-31", "00:30", "2027-10-31", "02:30", 3],
  ])("%s", (_, startDay, startTime, endDay, endTime, hours) => {
    const [starts_at, ends_at] = [at(startDay, startTime), at(endDay, endTime)];
    const { event } = readOne({ starts_at, ends_at });
    expect(instant(event.startDate)).toBe(starts_at);
    expect(instant(event.endDate)).toBe(ends_at);
    expect(event.duration.toSeconds() / 3600).toBe(hours);
    expect(event.startDate.zone).toBe(ICAL.Timezone.utcTimezone);
  });
});

describe("whatever was typed", () => {
  const typed = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 300 }),
    fc.string({ unit: "binary", maxLength: 120 }),
    fc
      .array(
        fc.constantFrom(",", ";", ":", "\\", '"', "\\n", "\n", "\r\n", "\t", "🚗", "Ł", "END:VEVENT", " "),
        {
          maxLength: 80,
        },
      )
      .map((parts) => parts.join("")),
  );
  const instants = fc
    .date({ min: new Date("1990-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
    .map((date) => new Date(Math.floor(date.getTime() / 1000) * 1000).toISOString());

  const entries = fc.record({
    starts_at: instants,
    resource: typed,
    vehicle: typed,
    customer_name: typed,
    appointment_type: typed,
    description: typed,
    status: fc.constantFrom(...APPOINTMENT_STATUSES),
    version: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
  });

  test("no line is longer than 75 octets, each ends with CRLF, and no character is cut", () => {
    fc.assert(
      fc.property(fc.array(entries, { maxLength: 4 }), fc.boolean(), (made, withNames) => {
        const bytes = Buffer.from(written(made.map(entry), withNames));
        const lines = bytes.toString("latin1").split("\r\n");
        expect(lines.pop()).toBe("");
        for (const line of lines) {
          expect(line.length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
          expect(isUtf8(Buffer.from(line, "latin1"))).toBe(true);
        }
      }),
    );
  });

  test("another library reads the very words", () => {
    const tidy = (text: string) =>
      text
        .replace(/\r\n?/g, "\n")
        .replace(/[^\P{Cc}\n\t]/gu, "")
        .trim();
    const line = (text: string) => tidy(text).replace(/\s+/g, " ");
    fc.assert(
      fc.property(fc.array(entries, { minLength: 1, maxLength: 4 }), (made) => {
        const events = read(written(made.map(entry), true));
        expect(events).toHaveLength(made.length);
        events.forEach(({ event, value }, at) => {
          const one = made[at];
          if (!one) throw new Error("There is no such entry");
          const said = ["AB12 CDE", line(one.appointment_type), line(one.customer_name)].filter(Boolean);
          expect(event.summary).toBe(said.join(", "));
          expect(event.location ?? "").toBe(line(one.resource));
          expect(event.description ?? "").toBe(
            [line(one.vehicle), tidy(one.description)].filter(Boolean).join("\n"),
          );
          expect(event.sequence).toBe(one.version);
          expect(instant(event.startDate)).toBe(one.starts_at);
          expect(value("uid")).toBe(ID);
        });
      }),
    );
  });
});
