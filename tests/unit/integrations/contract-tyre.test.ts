import { expect, test } from "vitest";
import { PartsAnswer } from "@/lib/integrations/parts-contract/contract-answers";
import { TyreInput } from "@/lib/stock/schema/tyre";
import { fc } from "../../support/property";

const tyreOf = (tyre: unknown) =>
  PartsAnswer.parse({ total: 1, parts: [{ partNumber: "T1", description: "Tyre", tyre }] }).parts[0]?.tyre;

test("what a supplier says of a tyre is read by the names that it has here", () => {
  expect(
    tyreOf({
      ...{ pattern: " Eco 3 ", loadIndex: 94, speedRating: "w", extraLoad: true, runFlat: true },
      ...{ fuelEconomy: "c", wetGrip: " A ", noiseDb: 71, noiseClass: "b", snow: true, ice: true },
    }),
  ).toEqual({
    ...{ pattern: "Eco 3", load_index: "94", speed_rating: "W", extra_load: "yes", run_flat: "yes" },
    ...{ fuel_economy: "C", wet_grip: "A", noise_db: "71", noise_level: "B", snow: "yes", ice: "yes" },
  });
});

test.each([
  ["a class that there is none of", { fuelEconomy: "H", wetGrip: "AA", noiseClass: "4" }],
  ["noise that is none", { noiseDb: "loud" }],
  ["noise out of bounds", { noiseDb: 171 }],
  ["a number for a class", { fuelEconomy: 3 }],
  ["no marks", { extraLoad: false, runFlat: "no", snow: null, ice: 0 }],
  ["nothing", {}],
  ["null", null],
  ["nothing at all", undefined],
  ["words", "Fuel C"],
  ["a list", ["C", "A", 71]],
])("%s is left out, and the part stands", (_, tyre) => {
  expect(tyreOf(tyre)).toBeNull();
});

test("a field of another form does not take the others with it", () => {
  expect(tyreOf({ fuelEconomy: "C", wetGrip: { class: "A" }, noiseDb: [71], snow: true })).toEqual({
    ...{ fuel_economy: "C", snow: "yes" },
  });
});

test("whatever a supplier says there, what is read can stand on a line", () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), fc.anything(), (one, two, three) => {
      const read = tyreOf({ pattern: one, fuelEconomy: two, noiseDb: three });
      if (read) expect(() => TyreInput.parse(read)).not.toThrow();
    }),
  );
});
