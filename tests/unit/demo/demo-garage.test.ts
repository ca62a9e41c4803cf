import { expect, test } from "vitest";
import { Calendar } from "@/db/seed/demo/calendar";
import { DEMO_IDS, demoIds } from "@/db/seed/demo/demo-ids";
import { makeDemoGarage } from "@/db/seed/demo/make-demo-garage";
import { Random } from "@/db/seed/demo/random";
import { measuredColour } from "@/lib/inspections/rules/measured-colour";
import { FIRST_TEMPLATES } from "@/lib/inspections/rules/shipped/first-templates";
import { itemsOf } from "@/lib/inspections/rules/template-items";

const BAYS = [
  { id: "bay", kind: "ramp" },
  { id: "mot", kind: "mot_lane" },
];
const TEMPLATES = { mot: "mot", service: "service", cambelt: "cambelt" };
const garageOn = (instant: string) =>
  makeDemoGarage(
    { id: demoIds(), random: new Random(1), calendar: new Calendar(new Date(instant)) },
    BAYS,
    TEMPLATES,
    FIRST_TEMPLATES.map(({ name, content }) => ({ id: name, version_id: name, name, content })),
  );

test("two of them differ in nothing but their dates", () => {
  expect(garageOn("2026-11-18T10:00:00Z")).toEqual(garageOn("2026-11-18T10:00:00Z"));
});

test.each([
  "2026-11-22T00:30:00Z",
  "2027-01-01T06:00:00Z",
  "2028-02-29T23:59:00Z",
  "2026-03-29T01:30:00Z",
  "2026-12-25T12:00:00Z",
])("it is whole on any day: %s", (instant) => {
  const garage = garageOn(instant);
  const now = new Date(instant).toISOString();
  expect(garage.customers.length).toBeGreaterThan(190);
  expect(garage.vehicles.length).toBeGreaterThan(250);
  for (const { type, created_at, number, issued_date, due_date } of garage.documents) {
    if (created_at.includes("T")) expect(created_at <= now).toBe(true);
    if (!issued_date) continue;
    expect(number).toBeTruthy();
    expect(due_date !== null).toBe(type !== "credit_note");
  }
  const ids = Object.values(garage).flatMap((rows) => (Array.isArray(rows) ? rows.map(({ id }) => id) : []));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => id >= DEMO_IDS.first && id <= DEMO_IDS.last)).toBe(true);
});

// The forms of a mark that the demo uses, from the handbook's table.
const MARK =
  /^([A-HJ-PR-Y]{2}(0[2-9]|[1-9]\d)[A-HJ-PR-Z]{3}|[A-HJ-NPR-TV-Y][1-9]\d{0,2}[A-HJ-PR-Y]{3}|(?=.*[IZ])[A-PR-Z]{2,3}[1-9]\d{0,3}|[1-9]\d{3}[A-HJ-PR-Y]{1,2})$/;

test("its marks have the form of marks, and no two cars share one", () => {
  const marks = garageOn("2026-11-18T10:00:00Z").vehicles.map(({ registration }) => registration);
  expect(marks.filter((mark) => !MARK.test(mark))).toEqual([]);
  expect(new Set(marks).size).toBe(marks.length);
});

test("its health checks say what their figures say, with words for what is not green", () => {
  const { inspections, results, readings } = garageOn("2026-11-18T10:00:00Z").checks;
  expect(inspections.filter(({ state }) => state === "begun")).toHaveLength(1);
  expect(inspections.filter(({ state }) => state === "finished").length).toBeGreaterThan(2);
  const items = new Map(
    FIRST_TEMPLATES.flatMap(({ content }) => itemsOf(content)).map((one) => [one.key, one]),
  );
  for (const { id, item_key, state, finding } of results) {
    const measured = [
      ...Map.groupBy(
        readings.filter(({ result_id }) => result_id === id),
        ({ measure_key }) => measure_key,
      ),
    ].map(([key, rows]) => ({ key, readings: rows.map(({ value }) => value) }));
    const item = items.get(item_key);
    expect(item && [item_key, measuredColour(item, measured) ?? state]).toEqual([item_key, state]);
    expect([item_key, finding !== null]).toEqual([item_key, state !== "green"]);
  }
});
