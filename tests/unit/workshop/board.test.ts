import { describe, expect, test } from "vitest";
import { carryOver, moveTo, pickUp, step } from "@/components/workshop/carrying";
import { APPOINTMENT_STATUSES, nextAppointmentStatuses } from "@/lib/appointments/rules/status";
import { nextStatuses } from "@/lib/document-record/rules/lifecycle";
import { STATUSES_OF } from "@/lib/document-record/rules/statuses";
import { COLUMNS, columnOf, moved, movesOf, type Stage } from "@/lib/workshop/rules/board";
import { fc } from "../../support/property";

const ALL = { jobs: true, bookings: true };
const job = (status: string, collected_at: string | null = null) => ({
  status,
  issued_date: null,
  collected_at,
});
const booked = (status: string, collected_at: string | null = null) => ({ status, collected_at });
const NOW = "2026-12-01T10:00:00Z";

const stages: fc.Arbitrary<Stage> = fc.record({
  job: fc.option(
    fc.record({
      status: fc.constantFrom(...STATUSES_OF.job_sheet),
      issued_date: fc.option(fc.constant("2026-11-30")),
      collected_at: fc.option(fc.constant(NOW)),
    }),
  ),
  booking: fc.option(
    fc.record({
      status: fc.constantFrom(...APPOINTMENT_STATUSES),
      collected_at: fc.option(fc.constant(NOW)),
    }),
  ),
});

describe("the column of a car", () => {
  test.each([
    [{ job: null, booking: booked("booked") }, "booked"],
    [{ job: job("open"), booking: booked("booked") }, "booked"],
    [{ job: null, booking: booked("arrived") }, "arrived"],
    [{ job: job("open"), booking: booked("in_progress") }, "arrived"],
    [{ job: job("open"), booking: null }, "arrived"],
    [{ job: job("in_progress"), booking: booked("booked") }, "in_progress"],
    [{ job: null, booking: booked("in_progress") }, "in_progress"],
    [{ job: job("waiting_parts"), booking: null }, "waiting_parts"],
    [{ job: job("waiting_customer"), booking: booked("completed") }, "waiting_customer"],
    [{ job: job("completed"), booking: booked("in_progress") }, "done"],
    [{ job: null, booking: booked("completed") }, "done"],
    [{ job: job("waiting_tester"), booking: null }, "waiting_tester"],
    [{ job: job("invoiced"), booking: booked("completed") }, "done"],
    [{ job: job("invoiced", NOW), booking: booked("completed") }, "collected"],
    [{ job: job("completed", NOW), booking: null }, "collected"],
    [{ job: null, booking: booked("completed", NOW) }, "collected"],
    [{ job: job("completed"), booking: booked("completed", NOW) }, "done"],
    [{ job: job("cancelled"), booking: booked("completed") }, null],
    [{ job: null, booking: booked("no_show") }, null],
    [{ job: null, booking: null }, null],
  ])("%j stands in %s", (stage, column) => expect(columnOf(stage)).toBe(column));
});

describe("the moves of a car", () => {
  const columns = (stage: Stage, rights = ALL) => movesOf(stage, rights).map(({ column }) => column);

  test("a booked car without a job sheet cannot wait for parts", () =>
    expect(columns({ job: null, booking: booked("booked") })).toEqual(["arrived", "in_progress", "done"]));

  test("a job sheet that is not begun arrives by its appointment, and goes on by itself", () =>
    expect(movesOf({ job: job("open"), booking: booked("booked") }, ALL)).toEqual([
      { column: "arrived", of: "booking", status: "arrived" },
      { column: "in_progress", of: "job", status: "in_progress" },
      { column: "waiting_parts", of: "job", status: "waiting_parts" },
      { column: "waiting_customer", of: "job", status: "waiting_customer" },
      { column: "waiting_tester", of: "job", status: "waiting_tester" },
      { column: "done", of: "job", status: "completed" },
    ]));

  test("who may change appointments alone moves no job sheet, and the other way round", () => {
    const stage = { job: job("open"), booking: booked("booked") };
    expect(columns(stage, { jobs: false, bookings: true })).toEqual(["arrived"]);
    expect(columns(stage, { jobs: true, bookings: false })).not.toContain("arrived");
    expect(columns(stage, { jobs: false, bookings: false })).toEqual([]);
  });

  test("only what is done is collected, by whoever may give the keys out; and it comes back before anything else", () => {
    const done = { job: job("completed"), booking: booked("in_progress") };
    expect(movesOf(done, { jobs: false, bookings: true })).toContainEqual({
      column: "collected",
      of: "keys",
      collected: true,
    });
    expect(columns(done, { jobs: true, bookings: false })).not.toContain("collected");
    expect(columns({ job: job("in_progress"), booking: null })).not.toContain("collected");
    expect(columns({ job: job("completed", NOW), booking: null })).toEqual(["done"]);
  });

  test("each is one lawful change, and leads to its column", () =>
    fc.assert(
      fc.property(stages, (stage) => {
        const moves = movesOf(stage, ALL);
        for (const move of moves) {
          expect(columnOf(moved(stage, move))).toBe(move.column);
          expect(move.column).not.toBe(columnOf(stage));
          if (move.of === "keys") {
            expect(["done", "collected"]).toContain(move.column);
            continue;
          }
          const lawful =
            move.of === "job"
              ? nextStatuses({ type: "job_sheet", status: "", issued_date: null, ...stage.job })
              : nextAppointmentStatuses(stage.booking?.status ?? "");
          expect(lawful).toContain(move.status);
        }
        expect(new Set(moves.map(({ column }) => column)).size).toBe(moves.length);
        expect(moves.map(({ column }) => COLUMNS.indexOf(column))).toEqual(
          moves.map(({ column }) => COLUMNS.indexOf(column)).sort((a, b) => a - b),
        );
      }),
    ));

  test("a job sheet that was moved can be moved back", () =>
    fc.assert(
      fc.property(stages, (stage) => {
        const here = columnOf(stage);
        if (here === null || stage.job?.issued_date) return;
        for (const move of movesOf(stage, ALL)) {
          const back = movesOf(moved(stage, move), ALL).map(({ column }) => column);
          if (move.of !== "booking") expect(back).toContain(here);
        }
      }),
    ));
});

describe("carrying by keys", () => {
  const card = { id: "a", column: "booked" as const };
  const carried = pickUp(card, movesOf({ job: null, booking: booked("booked") }, ALL), "keys");

  test("the card goes to the next column that may take it, and stays at the end", () => {
    const over = [1, 2, 3, 4].reduce((path) => [...path, step(path.at(-1) ?? carried, "right")], [
      carried,
    ] as (typeof carried)[]);
    expect(over.map((one) => one.over)).toEqual(["booked", "arrived", "in_progress", "done", "done"]);
    expect(step(carried, "left")).toBe(carried);
  });

  test("no step leads to a column that cannot take it", () =>
    fc.assert(
      fc.property(stages, fc.array(fc.constantFrom("left" as const, "right" as const)), (stage, sides) => {
        const column = columnOf(stage);
        if (!column) return;
        const end = sides.reduce(step, pickUp({ id: "a", column }, movesOf(stage, ALL), "keys"));
        expect(end.over === column || moveTo(end, end.over) !== undefined).toBe(true);
      }),
    ));

  test("a pointer may be anywhere, but not every column takes the card", () => {
    const over = carryOver(carried, "waiting_parts");
    expect(over.over).toBe("waiting_parts");
    expect(moveTo(over, over.over)).toBeUndefined();
  });
});
