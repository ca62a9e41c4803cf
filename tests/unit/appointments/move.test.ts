import fc from "fast-check";
import { expect, test } from "vitest";
import { dragTo, draw, isChanged, pickUp, type Step, stepBy } from "@/components/diary/move";

const columns = ["a", "b", null];
const card = {
  id: "one",
  resource_id: "a",
  technician_id: null,
  start: 540,
  end: 630,
  cut: null,
  version: 1,
};

test("steps move it by a quarter of an hour or a column, and change its length", () => {
  const after = (...steps: Step[]) =>
    steps.reduce(stepBy, pickUp(card, "place", "resource", columns)).placing;
  expect(after("down", "down", "up")).toEqual({ column: "a", start: 555, end: 645 });
  expect(after("right")).toEqual({ column: "b", start: 540, end: 630 });
  expect(after("left")).toEqual({ column: "a", start: 540, end: 630 });
  expect(after("right", "right", "right")).toEqual({ column: null, start: 540, end: 630 });
  expect(after("longer", "longer", "shorter")).toEqual({ column: "a", start: 540, end: 645 });
});

test("whatever is done, it stays within the day and keeps a length of at least a step", () => {
  const step = fc.constantFrom<Step>("up", "down", "left", "right", "longer", "shorter");
  const spot = fc.record({
    column: fc.constantFrom(...columns),
    minutes: fc.integer({ min: -300, max: 2000 }),
  });
  fc.assert(
    fc.property(fc.array(fc.oneof(step, spot), { maxLength: 40 }), fc.boolean(), (acts, length) => {
      const end = acts.reduce(
        (move, act) => (typeof act === "string" ? stepBy(move, act) : dragTo(move, act)),
        pickUp(card, length ? "length" : "place", "resource", columns),
      );
      const { start, end: until, column } = end.placing;
      expect(start).toBeGreaterThanOrEqual(0);
      expect(until).toBeLessThanOrEqual(1440);
      expect(until - start).toBeGreaterThanOrEqual(15);
      expect(columns).toContain(column);
      expect([start % 15, until % 15]).toEqual([0, 0]);
    }),
  );
});

test("a card that is put back where it was has not changed; a booking that is drawn always has", () => {
  const picked = pickUp(card, "place", "resource", columns);
  expect(isChanged(picked)).toBe(false);
  expect(isChanged(stepBy(stepBy(picked, "down"), "up"))).toBe(false);
  expect(isChanged(stepBy(picked, "down"))).toBe(true);
  const drawn = draw({ column: "b", minutes: 607 }, "resource", columns);
  expect(dragTo(drawn, { column: "b", minutes: 700 }).placing).toEqual({ column: "b", start: 600, end: 705 });
  expect(isChanged(drawn)).toBe(true);
});
