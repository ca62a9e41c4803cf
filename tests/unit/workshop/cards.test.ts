import { describe, expect, test } from "vitest";
import { ageWords, dueOf } from "@/lib/workshop/rules/ages";
import { cardsOf } from "@/lib/workshop/rules/cards";
import type { BoardBooking, BoardJob } from "@/lib/workshop/schema";

const aJob = (fields: Partial<BoardJob> = {}): BoardJob => ({
  id: "job",
  number: "7",
  version: 1,
  status: "open",
  user_status: null,
  issued_date: null,
  collected_at: null,
  vehicle_id: "car",
  registration: "AB12CDE",
  vehicle: null,
  customer: "Quayle",
  technician: null,
  what: null,
  since: "2026-12-01T08:00:00Z",
  ...fields,
});

const aBooking = (fields: Partial<BoardBooking> = {}): BoardBooking => ({
  id: "booking",
  version: 1,
  status: "booked",
  user_status: null,
  collected_at: null,
  starts_at: "2026-12-01T09:00:00Z",
  ends_at: "2026-12-01T11:00:00Z",
  promised_at: null,
  today: true,
  bay: "Ramp 1",
  technician: null,
  vehicle_id: "car",
  registration: "AB12CDE",
  vehicle: "FORD FOCUS",
  customer: "Quayle",
  what: "Service",
  over: false,
  job_id: null,
  since: "2026-11-30T08:00:00Z",
  ...fields,
});

describe("the cards of the board", () => {
  const places = (...given: Parameters<typeof cardsOf>) =>
    cardsOf(...given).map(({ id, column, bay }) => `${id} ${column} ${bay}`);

  test("a job sheet and its appointment are one card", () =>
    expect(places([aJob()], [aBooking({ job_id: "job" })])).toEqual(["job booked Ramp 1"]));

  test("so are a job sheet and an appointment that nobody has linked, if they are for one vehicle", () => {
    expect(places([aJob()], [aBooking()])).toEqual(["job booked Ramp 1"]);
    expect(places([aJob()], [aBooking({ vehicle_id: "other" })])).toEqual([
      "job arrived null",
      "booking booked Ramp 1",
    ]);
    expect(places([aJob({ vehicle_id: null })], [aBooking({ vehicle_id: null })])).toHaveLength(2);
  });

  test("a job sheet that is not begun, for a car that comes another day, is not there yet", () => {
    const another = aBooking({ job_id: "job", today: false });
    expect(places([aJob()], [another])).toEqual([]);
    expect(places([aJob()], [{ ...another, status: "arrived" }])).toEqual(["job arrived Ramp 1"]);
    expect(places([aJob({ status: "waiting_parts" })], [another])).toEqual(["job waiting_parts null"]);
  });

  test("an appointment whose job is invoiced, or is on no board, has no card", () => {
    expect(places([], [aBooking({ over: true })])).toEqual([]);
    expect(places([], [aBooking({ job_id: "invoiced" })])).toEqual([]);
    expect(places([], [aBooking({ today: false })])).toEqual([]);
  });

  test("what a job sheet leaves open, its appointment says", () =>
    expect(
      cardsOf([aJob({ customer: "", registration: "" })], [aBooking({ technician: "Moss" })]),
    ).toMatchObject([
      {
        customer: "Quayle",
        registration: "AB12CDE",
        vehicle: "FORD FOCUS",
        what: "Service",
        technician: "Moss",
      },
    ]));
});

describe("times", () => {
  const now = Date.parse("2026-12-01T12:00:00Z");

  test.each([
    ["2026-12-01T12:00:30Z", "just now"],
    ["2026-12-01T11:59:31Z", "just now"],
    ["2026-12-01T11:01:00Z", "59 min"],
    ["2026-12-01T10:00:00Z", "2 h"],
    ["2026-11-30T12:01:00Z", "23 h"],
    ["2026-11-30T12:00:00Z", "1 day"],
    ["2026-11-28T11:00:00Z", "3 days"],
  ])("since %s: %s", (since, words) => expect(ageWords(since, now)).toBe(words));

  test("a car is late when it is not here, overdue when it is not done", () => {
    const booking = { starts_at: "2026-12-01T11:30:00Z", ends_at: "2026-12-01T14:00:00Z", promised_at: null };
    const due = (column: Parameters<typeof dueOf>[0], at = now) =>
      dueOf(column, booking, at, "Europe/London");
    expect(due("booked")).toEqual({ words: "Late: expected 11:30", late: true });
    expect(due("in_progress")).toEqual({ words: "Until 14:00", late: false });
    expect(due("waiting_parts", now + 86_400_000)).toEqual({
      words: "Overdue: booked until Tue 1 Dec",
      late: true,
    });
    const promised = { ...booking, promised_at: "2026-12-01T13:00:00Z" };
    expect(dueOf("in_progress", promised, now, "Europe/London")).toEqual({
      words: "Promised 13:00",
      late: false,
    });
    expect(dueOf("in_progress", promised, now + 7_200_000, "Europe/London")).toEqual({
      words: "Late: promised 13:00",
      late: true,
    });
    expect(due("done")).toBeNull();
    expect(dueOf("booked", null, now, "Europe/London")).toBeNull();
  });

  test("times are those of the garage's clock", () =>
    expect(
      dueOf(
        "booked",
        { starts_at: "2026-07-01T08:00:00Z", ends_at: "2026-07-01T09:00:00Z", promised_at: null },
        Date.parse("2026-07-01T07:00:00Z"),
        "Europe/London",
      ),
    ).toEqual({ words: "Expected 09:00", late: false }));
});
