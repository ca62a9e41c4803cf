import { describe, expect, test } from "vitest";
import { diarySheetPdf } from "@/lib/appointments/papers/diary-sheet";
import type { CalendarColumn, CalendarEvent, CalendarView } from "@/lib/appointments/queries/calendar";
import { openDays, viewDays } from "@/lib/appointments/rules/opening";
import { NEW_PAPER_SETTINGS } from "@/lib/printing/schema/paper-settings";
import { overlaps } from "../../support/pdf-overlaps";
import { pageCount, pdfText, pdfTexts } from "../../support/pdf-text";
import { GARAGE } from "../../support/sample-papers";

const MONDAY = "2026-12-07";
const CUSTOMER = "019ad0c8-0000-7000-8000-00000000000c";

let made = 0;
const booking = (
  starts_at: string,
  ends_at: string | null,
  fields: Partial<CalendarEvent> = {},
): CalendarEvent => ({
  id: `019ad0c8-0000-7000-8000-${String(made++).padStart(12, "0")}`,
  starts_at,
  ends_at,
  resource_id: null,
  resource: "Bay one",
  technician_id: null,
  technician: "Ann",
  customer_id: CUSTOMER,
  customer_name: "Mrs Eleanor Hughes",
  vehicle_id: null,
  registration: "AB12CDE",
  vehicle: "Ford Focus",
  document_id: null,
  document_type: null,
  document_number: null,
  appointment_type: "MOT and service",
  status: "booked",
  user_status: null,
  collected_at: null,
  description: null,
  promised_at: null,
  waits: false,
  courtesy_car_id: null,
  courtesy_car: null,
  courtesy_for_id: null,
  car_out_at: null,
  car_in_at: null,
  online_reference: null,
  created_at: starts_at,
  updated_at: starts_at,
  version: 1,
  ...fields,
});

const bay = (name: string, events: CalendarEvent[], away: CalendarColumn["away"] = []): CalendarColumn => ({
  id: null,
  name,
  kind: "bay",
  events,
  away,
});

const OPEN = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: "08:00", closes: "17:30" }));

const paper = (view: "day" | "week", resources: CalendarColumn[], more: Partial<CalendarView> = {}) => {
  const { from, to } = viewDays(view, MONDAY);
  return diarySheetPdf({
    garage: GARAGE,
    settings: NEW_PAPER_SETTINGS,
    logo: null,
    compress: false,
    telephones: new Map([[CUSTOMER, "01600700100"]]),
    calendar: {
      view,
      from,
      to,
      time_zone: "Europe/London",
      days: openDays(from, to, OPEN, []),
      setup: { resources: [], technicians: [], holidays: [] },
      resources,
      ...more,
    },
  });
};

test("a day as it hangs in the workshop", async () => {
  const pdf = await paper("day", [
    bay("Bay one", [
      booking("2026-12-07T09:00:00Z", "2026-12-07T10:30:00Z", {
        description: "Key under the mat",
        user_status: "Waiting for parts",
      }),
    ]),
    bay("Ramp", [booking("2026-12-07T11:00:00Z", null, { customer_id: null, customer_name: null })]),
    bay("MOT lane", []),
  ]);
  expect(pdfText(pdf)).toMatchInlineSnapshot(`
    "Diary, Mon 7 Dec 2026
    Wye Valley Motors
    Time
    Vehicle
    Customer
    What for
    Bay and technician
    Bay one
    09:00–10:30
    AB12 CDE
    Ford Focus
    Mrs Eleanor Hughes
    01600 700100
    MOT and service
    Waiting for parts
    Bay one
    Ann
    Key under the mat
    Ramp
    11:00
    AB12 CDE
    Ford Focus
    MOT and service
    Bay one
    Ann
    Wye Valley Motors · VAT registration number GB 123 4567 89 · Company number 01234567
    Page 1 of 1"
  `);
});

test("a week, day by day, and each day on which something stays", async () => {
  const pdf = await paper("week", [
    bay("Bay one", [
      booking("2026-12-08T14:00:00Z", "2026-12-10T10:00:00Z"),
      booking("2026-12-10T13:00:00Z", "2026-12-11T00:00:00Z", { registration: "CD34EFG" }),
    ]),
    bay("Ann", [], [{ name: "Holiday", starts_on: "2026-12-07", ends_on: "2026-12-07" }]),
  ]);
  expect(overlaps(pdfTexts(pdf))).toEqual([]);
  expect(pdfText(pdf)).toMatchInlineSnapshot(`
    "Diary, Mon 7 Dec 2026 to Sun 13 Dec 2026
    Wye Valley Motors
    Time
    Vehicle
    Customer
    What for
    Bay and technician
    Mon 7 Dec 2026
    Ann
    Away: Holiday
    Time
    Vehicle
    Customer
    What for
    Bay and technician
    Tue 8 Dec 2026
    Bay one
    from 14:00
    AB12 CDE
    Ford Focus
    Mrs Eleanor Hughes
    01600 700100
    MOT and service
    Bay one
    Ann
    Time
    Vehicle
    Customer
    What for
    Bay and technician
    Wed 9 Dec 2026
    Bay one
    all day
    AB12 CDE
    Ford Focus
    Mrs Eleanor Hughes
    01600 700100
    MOT and service
    Bay one
    Ann
    Time
    Vehicle
    Customer
    What for
    Bay and technician
    Thu 10 Dec 2026
    Bay one
    until 10:00
    AB12 CDE
    Ford Focus
    Mrs Eleanor Hughes
    01600 700100
    MOT and service
    Bay one
    Ann
    13:00–00:00
    CD34 EFG
    Ford Focus
    Mrs Eleanor Hughes
    01600 700100
    MOT and service
    Bay one
    Ann
    Time
    Vehicle
    Customer
    What for
    Bay and technician
    Fri 11 Dec 2026
    Nothing is booked
    Time
    Vehicle
    Customer
    What for
    Bay and technician
    Sat 12 Dec 2026
    Nothing is booked
    Time
    Vehicle
    Customer
    What for
    Bay and technician
    Sun 13 Dec 2026
    Nothing is booked
    Wye Valley Motors · VAT registration number GB 123 4567 89 · Company number 01234567
    Page 1 of 1"
  `);
});

describe("a day on which nothing is booked", () => {
  test("says so", async () => {
    expect(pdfText(await paper("day", []))).toContain("Nothing is booked");
  });

  test("says why, if the garage is closed", async () => {
    const days = openDays(MONDAY, MONDAY, OPEN, [
      { id: "1", name: "Stocktaking", starts_on: MONDAY, ends_on: MONDAY, technician_id: null },
    ]);
    const text = pdfText(await paper("day", [], { days }));
    expect(text).toContain("Mon 7 Dec 2026 (closed: Stocktaking)");
    expect(text).toContain("Nothing is booked");
  });
});

test("times are the garage's, on the day on which the clocks go forward", async () => {
  const days = openDays("2027-03-28", "2027-03-28", [], []);
  const events = [booking("2027-03-28T00:30:00Z", "2027-03-28T01:30:00Z")];
  const pdf = await paper("day", [bay("Bay one", events)], { from: "2027-03-28", to: "2027-03-28", days });
  expect(pdfText(pdf)).toContain("00:30–02:30");
});

const fullDay = (count: number, fields: (i: number) => Partial<CalendarEvent> = () => ({})) =>
  Array.from({ length: count }, (_, i) =>
    booking("2026-12-07T09:00:00Z", "2026-12-07T10:00:00Z", { registration: `Q${i + 1}ABC`, ...fields(i) }),
  );

test("two dozen bookings stand on a page, and every one of many is printed", async () => {
  expect(pageCount(await paper("day", [bay("Bay one", fullDay(24))]))).toBe(1);
  const pdf = await paper("day", [bay("Bay one", fullDay(60))]);
  expect(pageCount(pdf)).toBe(3);
  const text = pdfText(pdf);
  for (let i = 1; i <= 60; i++) expect(text).toContain(`Q${i} ABC`);
  expect(text).toContain("Diary, Mon 7 Dec 2026, continued");
});

test("long names wrap and stand on nothing else", async () => {
  const long = "Featherstonehaugh-Cholmondeley ".repeat(4).trim();
  const pdf = await paper("day", [
    bay(
      long,
      fullDay(8, () => ({
        customer_name: long,
        vehicle: long,
        resource: long,
        technician: long,
        appointment_type: `${long} 🚗`,
        description: "notes ".repeat(120),
      })),
    ),
  ]);
  const texts = pdfTexts(pdf);
  expect(overlaps(texts)).toEqual([]);
  expect(pdfText(pdf).match(/Featherstonehaugh/g)?.length).toBe(4 + 8 * 5 * 4);
});

test("the same sheet is the same bytes", async () => {
  const events = fullDay(3);
  const one = await paper("day", [bay("Bay one", events)]);
  expect((await paper("day", [bay("Bay one", events)])).equals(one)).toBe(true);
});

test("what was promised, by the garage's clock, with its day where that is another", async () => {
  const text = pdfText(
    await paper("day", [
      bay("Bay one", [
        booking("2026-12-07T09:00:00Z", "2026-12-07T10:30:00Z", { promised_at: "2026-12-07T16:30:00Z" }),
        booking("2026-12-07T13:00:00Z", "2026-12-07T14:00:00Z", { promised_at: "2026-12-08T09:00:00Z" }),
      ]),
    ]),
  );
  expect(text).toContain("09:00–10:30\nready 16:30");
  expect(text).toMatch(/13:00–14:00\nready 09:00,\sTue 8\sDec/);
});
