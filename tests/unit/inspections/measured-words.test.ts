import { expect, test } from "vitest";
import { verdictOf } from "@/lib/inspections/rules/measured-words";

const tread = { key: "tread", name: "Tread", kind: "tread", amber: "3", red: "1.6" } as const;

test.each([
  [["4.2", "4", "5"], { colour: "green", words: "4 mm" }],
  [["3", "3.1", "3.2"], { colour: "green", words: "3 mm" }],
  [["2.9", "3.1", "3.2"], { colour: "amber", words: "2.9 mm: below 3 mm" }],
  [["1.6", "3.1", "3.2"], { colour: "amber", words: "1.6 mm: below 3 mm" }],
  [["1.59", "3.1", "3.2"], { colour: "red", words: "1.59 mm: below 1.6 mm, the legal limit" }],
])("tread of %j is %j", (readings, verdict) => expect(verdictOf(tread, readings)).toEqual(verdict));

test("the law is named only where red begins at its limit", () => {
  expect(verdictOf({ ...tread, red: "2" }, ["1.5"])?.words).toBe("1.5 mm: below 2 mm");
});

test("where higher is worse, and where there is no unit", () => {
  const water = { key: "water", name: "Water", kind: "fluid_water", amber: "1.5", red: "3" } as const;
  expect(verdictOf(water, ["3.1"])).toEqual({ colour: "red", words: "3.1%: above 3%" });
  const lamps = { key: "lamps", name: "Lamps", kind: "lamps_out", amber: null, red: "0" } as const;
  expect(verdictOf(lamps, ["1"])).toEqual({ colour: "red", words: "1: above 0" });
  expect(verdictOf(lamps, [])).toBeNull();
});
