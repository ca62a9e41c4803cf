import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type DayCard,
  lanesOf,
  lengthWords,
  localSpan,
  objectionTo,
  onDay,
  shownHours,
} from "@/lib/appointments/rules/diary-day";

const LONDON = "Europe/London";
const on = (date: string, starts_at: string, ends_at: string | null) =>
  onDay(localSpan({ starts_at, ends_at }, LONDON), date);

describe("the part of an appointment that falls on a day", () => {
  test("is in minutes of the garage's clock, in summer as in winter", () => {
    expect(on("2026-01-05", "2026-01-05T09:00:00Z", "2026-01-05T10:30:00Z")).toEqual({
      start: 540,
      end: 630,
      cut: null,
    });
    expect(on("2026-07-06", "2026-07-06T08:00:00Z", "2026-07-06T09:30:00Z")).toEqual({
      start: 540,
      end: 630,
      cut: null,
    });
  });

  test("is cut at midnight, on every day of a job that stays over the weekend of a clock change", () => {
    const [starts, ends] = ["2026-03-27T16:00:00Z", "2026-03-30T10:00:00Z"];
    expect(on("2026-03-26", starts, ends)).toBeNull();
    expect(on("2026-03-27", starts, ends)).toEqual({ start: 960, end: 1440, cut: "after" });
    expect(on("2026-03-29", starts, ends)).toEqual({ start: 0, end: 1440, cut: "both" });
    expect(on("2026-03-30", starts, ends)).toEqual({ start: 0, end: 660, cut: "before" });
    expect(on("2026-03-31", starts, ends)).toBeNull();
  });

  test("ends with the day if it ends at midnight, and is half an hour if GA4 had no end", () => {
    expect(on("2026-01-05", "2026-01-05T23:00:00Z", "2026-01-06T00:00:00Z")).toEqual({
      start: 1380,
      end: 1440,
      cut: null,
    });
    expect(on("2026-01-06", "2026-01-05T23:00:00Z", "2026-01-06T00:00:00Z")).toBeNull();
    expect(on("2026-01-05", "2026-01-05T09:00:00Z", null)).toEqual({ start: 540, end: 570, cut: null });
  });
});

const card = fc
  .record({ id: fc.uuid(), start: fc.integer({ min: 0, max: 95 }), steps: fc.integer({ min: 1, max: 20 }) })
  .map(({ id, start, steps }) => ({ id, start: start * 15, end: Math.min(1440, (start + steps) * 15) }));

test("cards that overlap never share a lane, and a card alone has the whole width", () => {
  fc.assert(
    fc.property(fc.uniqueArray(card, { selector: ({ id }) => id, maxLength: 25 }), (cards) => {
      const lanes = lanesOf(cards);
      for (const a of cards) {
        const one = lanes.get(a.id);
        if (!one) throw new Error("A card without a lane");
        const beside = cards.filter((b) => b.id !== a.id && b.start < a.end && a.start < b.end);
        for (const b of beside) {
          const other = lanes.get(b.id);
          expect(other?.lane).not.toBe(one.lane);
          expect(other?.lanes).toBe(one.lanes);
        }
        if (beside.length === 0) expect(one).toEqual({ lane: 0, lanes: 1 });
        expect(one.lane).toBeLessThan(one.lanes);
      }
    }),
  );
});

test("the grid shows opening hours, and whatever is booked outside them, in whole hours", () => {
  const hours = [{ opens: "08:30", closes: "17:30" }];
  expect(shownHours(hours, [])).toEqual({ start: 480, end: 1080 });
  expect(shownHours(hours, [{ start: 400, end: 430 }])).toEqual({ start: 360, end: 1080 });
  expect(shownHours([], [])).toEqual({ start: 480, end: 1080 });
  expect(shownHours(hours, [{ start: 1400, end: 1440 }]).end).toBe(1440);
});

describe("what speaks against a place", () => {
  const day = { date: "2026-12-01", hours: [{ opens: "08:00", closes: "17:30" }], holiday: null };
  const columns = [
    { id: "a", name: "Ramp 1", kind: "ramp", away: null },
    { id: "b", name: "Ramp 2", kind: "ramp", away: null },
  ];
  const booked = (id: string, resource_id: string, start: number, technician_id: string | null): DayCard => ({
    id,
    resource_id,
    technician_id,
    start,
    end: start + 60,
    cut: null,
  });
  const cards = [booked("one", "a", 540, "sam"), booked("two", "b", 600, "sam")];
  const sam = {
    id: "sam",
    name: "Sam",
    hours: [{ opens: "09:00", closes: "15:00" }],
    own: true,
    away: null,
  };
  const diary = { day, by: "resource" as const, columns, technicians: [], cards };

  test("is a bay that is taken, or its technician", () => {
    expect(objectionTo(diary, cards[0] ?? null, { column: "b", start: 630, end: 690 })).toEqual({
      text: "Ramp 2 is booked from 10:00 to 11:00",
      confirmable: false,
    });
    expect(objectionTo(diary, cards[0] ?? null, { column: "a", start: 570, end: 630 })).toEqual({
      text: "The technician is booked from 10:00 to 11:00",
      confirmable: false,
    });
    expect(objectionTo(diary, cards[0] ?? null, { column: "a", start: 525, end: 585 })).toBeNull();
    expect(objectionTo(diary, null, { column: "a", start: 540, end: 555 })?.confirmable).toBe(false);
  });

  test("or, to be confirmed, closing time and absence", () => {
    expect(objectionTo(diary, null, { column: "a", start: 420, end: 480 })).toEqual({
      text: "Open from 08:00 to 17:30",
      confirmable: true,
    });
    const withSam = { ...diary, technicians: [sam] };
    const one = { id: "one", resource_id: "a", technician_id: "sam" };
    expect(objectionTo(withSam, one, { column: "a", start: 840, end: 930 })).toEqual({
      text: "Sam works from 09:00 to 15:00",
      confirmable: true,
    });
    expect(objectionTo(withSam, one, { column: "a", start: 840, end: 900 })).toBeNull();
    const off = { ...diary, technicians: [{ ...sam, hours: [] }] };
    expect(objectionTo(off, one, { column: "a", start: 840, end: 900 })?.text).toBe(
      "Sam does not work on Tuesdays",
    );
    const away = { ...diary, technicians: [{ ...sam, away: "Holiday" }] };
    expect(objectionTo(away, one, { column: "a", start: 720, end: 780 })).toEqual({
      text: "Away: Holiday",
      confirmable: true,
    });
  });
});

test.each([
  [15, "15 min"],
  [60, "1 h"],
  [90, "1 h 30"],
])("%i minutes are said as %s", (minutes, words) => expect(lengthWords(minutes)).toBe(words));
