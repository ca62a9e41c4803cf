import fc from "fast-check";
import { expect, test } from "vitest";
import type { LicensingFacts, MotHistory, MotTest } from "@/lib/integrations/vehicle-data";
import { findingsOf, type KnownBefore, plateFinding, plateMoved } from "@/lib/vehicle-data/rules/findings";
import { sameMake } from "@/lib/vehicle-data/rules/makes";
import { dayOfTest, milesOf } from "@/lib/vehicle-data/rules/test-readings";

const passed: MotTest = {
  completed_at: "2026-03-02T09:30:00.000Z",
  passed: true,
  expires: "2027-03-01",
  odometer: { value: 40_123, unit: "mi" },
  number: "1",
  defects: [],
};

const dvsa: MotHistory = {
  make: "FORD",
  model: "FOCUS",
  colour: "Blue",
  fuel: "Petrol",
  engine_cc: 998,
  first_used: "2016-03-05",
  recall: "no",
  first_due: null,
  tests: [passed],
};

const dvla: LicensingFacts = {
  make: "FORD",
  colour: "BLUE",
  fuel: "PETROL",
  engine_cc: 998,
  co2: 105,
  year: 2016,
  first_registered: "2016-03",
  tax: "taxed",
  tax_due: "2027-03-01",
  mot_expires: "2027-03-01",
  exported: false,
  type_approval: "M1",
  euro_status: "EURO 6",
  v5c_issued: "2020-05-20",
};

const before: KnownBefore = {
  model: "FOCUS",
  recall: "no",
  tax: "taxed",
  tax_due: "2027-03-01",
  mot_expiry: "2027-03-01",
  v5c_issued: "2020-05-20",
  exported: false,
  dvsa_at: "2026-06-01T00:00:00Z",
  dvla_at: "2026-06-01T00:00:00Z",
};

const kinds = (given: Partial<Parameters<typeof findingsOf>[0]>) =>
  findingsOf({ before, knownTests: new Set(["1"]), ...given }).map(({ kind }) => kind);

test("the same answer again finds nothing", () => {
  expect(kinds({ dvsa, dvla })).toEqual([]);
});

test("the first answer of a service finds nothing but a recall and an export", () => {
  const told = { dvsa: { ...dvsa, recall: "yes" as const }, dvla: { ...dvla, exported: true } };
  expect(kinds({ before: null, knownTests: new Set(), ...told })).toEqual(["recall", "exported"]);
  const sorn = { ...dvla, tax: "sorn" as const };
  const firstOfDvla = { ...before, dvla_at: null, tax: null, v5c_issued: null };
  expect(kinds({ before: firstOfDvla, dvsa, dvla: sorn })).toEqual([]);
});

test("a later MOT is one that was renewed, an earlier one nothing", () => {
  const tests = [
    { ...passed, number: "2", completed_at: "2027-02-20T10:00:00Z", expires: "2028-03-01" },
    passed,
  ];
  expect(findingsOf({ before, knownTests: new Set(["1"]), dvsa: { ...dvsa, tests } })).toEqual([
    { kind: "mot_renewed", before: "2027-03-01", after: "2028-03-01" },
  ]);
  expect(kinds({ before: { ...before, mot_expiry: "2029-01-01" }, dvsa })).toEqual([]);
});

test("a failure is told once, and not where a pass followed it", () => {
  const failed: MotTest = {
    ...passed,
    number: "2",
    completed_at: "2027-02-20T10:00:00Z",
    passed: false,
    expires: null,
  };
  // In whatever order DVSA gives them.
  expect(kinds({ dvsa: { ...dvsa, tests: [passed, failed] } })).toEqual(["mot_failed"]);
  expect(kinds({ dvsa: { ...dvsa, tests: [passed, failed] }, knownTests: new Set(["1", "2"]) })).toEqual([]);
  const retest = { ...passed, number: "3", completed_at: "2027-02-21T10:00:00Z", expires: "2028-03-01" };
  expect(kinds({ dvsa: { ...dvsa, tests: [failed, retest, passed] } })).toEqual(["mot_renewed"]);
});

test("tax, SORN, export, keeper", () => {
  expect(kinds({ dvla: { ...dvla, tax: "sorn", tax_due: null } })).toEqual(["sorn"]);
  expect(kinds({ before: { ...before, tax: "sorn", tax_due: null }, dvla })).toEqual(["taxed_again"]);
  expect(kinds({ before: { ...before, tax: "untaxed" }, dvla })).toEqual(["taxed_again"]);
  expect(kinds({ dvla: { ...dvla, tax_due: "2028-03-01" } })).toEqual(["tax_changed"]);
  expect(kinds({ dvla: { ...dvla, tax: "untaxed" } })).toEqual(["tax_changed"]);
  expect(kinds({ dvla: { ...dvla, tax: null } })).toEqual([]);
  expect(kinds({ dvla: { ...dvla, exported: true } })).toEqual(["exported"]);
  expect(kinds({ dvla: { ...dvla, v5c_issued: "2026-07-01" } })).toEqual(["keeper_may_have_changed"]);
});

test("a record that is no longer there may be of a vehicle that was scrapped; one that never was is none", () => {
  expect(kinds({ dvla: null })).toEqual(["scrapped"]);
  expect(kinds({ dvsa: null })).toEqual(["scrapped"]);
  expect(findingsOf({ before, knownTests: new Set(), dvsa: null, dvla: null })).toEqual([
    { kind: "scrapped", before: "taxed", after: "No record any more at DVSA and DVLA" },
  ]);
  expect(kinds({ before: { ...before, tax: null }, dvla: null })).toEqual([]);
  expect(kinds({ before: null, dvla: null })).toEqual([]);
});

test.each([
  ["VW", "VOLKSWAGEN"],
  ["Mercedes", "MERCEDES-BENZ"],
  ["land rover", "LAND ROVER"],
  ["Landrover", "LAND  ROVER"],
  ["Citroën", "CITROEN"],
  ["Volkswagon", "VOLKSWAGEN"],
  ["Vauxhal", "VAUXHALL"],
  ["Ford Motor Company", "FORD"],
  ["Range Rover", "LAND ROVER"],
  ["BMW", "MINI"],
  [null, "FORD"],
  ["", "FORD"],
  ["FORD", null],
])("%s is %s", (onFile, said) => {
  expect(plateMoved({ make: onFile }, { make: said })).toBe(false);
});

test.each([
  ["Vauxhall", "FORD"],
  ["Seat", "FIAT"],
  ["Dacia", "LANCIA"],
  ["Suzuki", "SUBARU"],
  ["MG", "MINI"],
  ["Kia", "KTM"],
])("%s is not %s", (onFile, said) => {
  expect(plateMoved({ make: onFile }, { make: said })).toBe(true);
});

test("whether two makes are one does not depend on which comes first, and a make is itself", () => {
  const make = fc.string({ maxLength: 20 });
  fc.assert(fc.property(make, make, (a, b) => sameMake(a, b) === sameMake(b, a)));
  fc.assert(fc.property(make, (a) => sameMake(a, a.toLowerCase()) && sameMake(` ${a}`, a)));
});

test("a make that disagrees asks in words", () => {
  expect(plateFinding({ make: "Vauxhall", model: "Corsa" }, dvsa)).toEqual({
    kind: "plate_moved",
    before: "VAUXHALL CORSA",
    after: "FORD FOCUS",
  });
});

test("kilometres become miles, and a test late in the evening is of its day here", () => {
  expect(milesOf({ value: 100_000, unit: "km" })).toBe(62_137);
  expect(milesOf({ value: 100_000, unit: "mi" })).toBe(100_000);
  expect(dayOfTest({ completed_at: "2026-06-01T23:30:00Z" })).toBe("2026-06-02");
});
