import { describe, expect, test } from "vitest";
import { isBetter, worstOf } from "@/lib/inspections/rules/item-states";
import { limitProblem } from "@/lib/inspections/rules/limits";
import { measuredColour, readingColour, worstReading } from "@/lib/inspections/rules/measured-colour";
import { KIND_NAMES, kindOf } from "@/lib/inspections/rules/measurement-kinds";
import { itemsOf } from "@/lib/inspections/rules/template-items";
import { fc } from "../../support/property";
import { content } from "./template";

const [tyre, fluid, battery] = itemsOf(content);
if (!tyre || !fluid || !battery) throw new Error("The template lost its items");
const tread = { kind: "tread", amber: "3", red: "1.6" } as const;
const of = (key: string, ...readings: string[]) => ({ key, readings });

describe("the colour of a measurement", () => {
  test.each([
    ["1.5", "red"],
    ["1.59", "red"],
    ["1.6", "amber"],
    ["1.60", "amber"],
    ["2.9", "amber"],
    ["3", "green"],
    ["3.0", "green"],
    ["8", "green"],
    ["0", "red"],
  ])("tread of %s mm is %s: 1.6 mm is lawful, and below 3 mm is amber", (reading, colour) => {
    expect(readingColour(tread, reading)).toBe(colour);
  });

  test.each([
    ["1.5", "green"],
    ["1.6", "amber"],
    ["3", "amber"],
    ["3.1", "red"],
  ])("of water in the fluid more is worse: %s per cent is %s", (reading, colour) => {
    expect(readingColour({ kind: "fluid_water", amber: "1.5", red: "3" }, reading)).toBe(colour);
  });

  test.each([
    ["fluid_boiling", "154", "red"],
    ["fluid_boiling", "179", "amber"],
    ["fluid_boiling", "180", "green"],
    ["pad_percent", "24", "red"],
    ["pad_percent", "25", "amber"],
    ["pad_percent", "40", "green"],
    ["battery_volts", "11.99", "red"],
    ["battery_volts", "12.39", "amber"],
    ["battery_volts", "12.40", "green"],
    ["lamps_out", "0", "green"],
    ["lamps_out", "1", "red"],
  ] as const)("by the limits that it begins with, %s of %s is %s", (kind, reading, colour) => {
    expect(readingColour({ kind, ...kindOf(kind).limits }, reading)).toBe(colour);
  });

  test("without limits nothing is worse than green", () => {
    expect(readingColour({ kind: "tread", amber: null, red: null }, "0")).toBe("green");
  });
});

describe("of three readings", () => {
  test("the lowest tread counts, wherever it is", () => {
    expect(worstReading(tread, ["4.1", "2.9", "3.5"])).toBe("2.9");
    expect(measuredColour(tyre, [of("tread", "4.1", "4.0", "1.5")])).toBe("red");
    expect(measuredColour(tyre, [of("tread", "1.6", "4.0", "5.5")])).toBe("amber");
    expect(measuredColour(tyre, [of("tread", "3", "4.0", "5.5")])).toBe("green");
  });

  test("the highest counts where higher is worse", () => {
    expect(worstReading({ kind: "fluid_water" }, ["1.2", "3.4", "0.1"])).toBe("3.4");
  });

  test("the worst measurement of an item counts, and what is not measured says nothing", () => {
    expect(measuredColour(battery, [of("health", "90"), of("volts", "12.1")])).toBe("amber");
    expect(measuredColour(battery, [of("health", "90")])).toBe("green");
    expect(measuredColour(battery, [of("health")])).toBeNull();
    expect(measuredColour(battery, [])).toBeNull();
  });

  test("their order never matters, and another reading never makes it better", () => {
    const reading = fc.integer({ min: 0, max: 100 }).map((tenths) => (tenths / 10).toFixed(1));
    fc.assert(
      fc.property(fc.array(reading, { minLength: 1, maxLength: 6 }), reading, (readings, more) => {
        const colour = measuredColour(tyre, [of("tread", ...readings)]);
        expect(measuredColour(tyre, [of("tread", ...readings.toReversed())])).toBe(colour);
        const then = measuredColour(tyre, [of("tread", ...readings, more)]);
        expect(colour && then && isBetter(then, colour)).toBe(false);
      }),
    );
  });
});

describe("limits", () => {
  test("those that a measurement begins with are lawful, in every kind", () => {
    for (const name of KIND_NAMES)
      expect([name, limitProblem(name, kindOf(name).limits)]).toEqual([name, null]);
  });

  test("red of tread begins at the law's limit or sooner, and never after it", () => {
    expect(limitProblem("tread", { amber: "3", red: "2" })).toBeNull();
    expect(limitProblem("tread", { amber: "3", red: "1.5" })?.field).toBe("red");
    expect(limitProblem("tread", { amber: "3", red: null })?.field).toBe("red");
    expect(limitProblem("tread_other", { amber: "2", red: "1" })).toBeNull();
    expect(limitProblem("tread_other", { amber: "2", red: "0.9" })?.field).toBe("red");
  });

  test("amber comes before red, and neither is out of reach", () => {
    expect(limitProblem("pad_percent", { amber: "20", red: "25" })?.field).toBe("amber");
    expect(limitProblem("fluid_water", { amber: "3.5", red: "3" })?.field).toBe("amber");
    expect(limitProblem("pad_percent", { amber: "120", red: "25" })?.field).toBe("amber");
  });
});

test("the worst of several colours is told, and none of none", () => {
  expect(worstOf(["green", "amber", "green"])).toBe("amber");
  expect(worstOf(["green", "red", "amber"])).toBe("red");
  expect(worstOf([])).toBeNull();
  expect(isBetter("green", "red")).toBe(true);
  expect(isBetter("red", "green")).toBe(false);
  expect(isBetter("not_checked", "red")).toBe(false);
});
