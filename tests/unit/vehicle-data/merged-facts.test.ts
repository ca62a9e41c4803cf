import { expect, test } from "vitest";
import type { LicensingFacts, MotHistory, MotTest } from "@/lib/integrations/vehicle-data";
import { mergedFacts } from "@/lib/vehicle-data/rules/merged-facts";

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
  mot_expires: "2026-03-01",
  exported: false,
  type_approval: "M1",
  euro_status: "EURO 6",
  v5c_issued: "2020-05-20",
};

const test_ = (more: Partial<MotTest>): MotTest => ({
  completed_at: "2026-02-11T09:30:00.000Z",
  passed: true,
  expires: "2027-03-01",
  odometer: { value: 40_123, unit: "mi" },
  number: null,
  defects: [],
  ...more,
});

const dvsa: MotHistory = {
  make: "FORD",
  model: "FOCUS",
  colour: "White",
  fuel: "Petrol",
  engine_cc: 999,
  first_used: "2016-03-05",
  recall: "no",
  first_due: null,
  tests: [test_({})],
};

test("each says what it knows best: DVSA the model, the MOT and the mileage, DVLA the tax and the V5C", () => {
  expect(mergedFacts(dvsa, dvla)).toMatchObject({
    make: { value: "FORD", source: "dvsa" },
    model: { value: "FOCUS", source: "dvsa" },
    colour: { value: "BLUE", source: "dvla" },
    engine_cc: { value: 998, source: "dvla" },
    first_registered: { value: "2016-03-05", source: "dvsa" },
    // DVLA has not heard of the test yet.
    mot_expiry: { value: "2027-03-01", source: "dvsa" },
    tax_due: { value: "2027-03-01", source: "dvla" },
    mileage: { value: { miles: 40_123, read_on: "2026-02-11" }, source: "dvsa" },
    recall: { value: "no", source: "dvsa" },
    off_road: null,
  });
});

test("one stands in for the other", () => {
  expect(mergedFacts(null, dvla)).toMatchObject({
    make: { source: "dvla" },
    model: null,
    first_registered: { value: "2016-03" },
    mot_expiry: { value: "2026-03-01", source: "dvla" },
    mileage: null,
    recall: null,
  });
  expect(mergedFacts(dvsa, null)).toMatchObject({
    colour: { value: "White", source: "dvsa" },
    engine_cc: { value: 999 },
    tax_due: null,
  });
  expect(Object.values(mergedFacts(null, null)).every((fact) => fact === null)).toBe(true);
});

test("a vehicle off the road, and one that was exported", () => {
  expect(mergedFacts(null, { ...dvla, tax: "sorn" }).off_road).toEqual({ value: "sorn", source: "dvla" });
  expect(mergedFacts(null, { ...dvla, tax: "sorn", exported: true }).off_road?.value).toBe("exported");
});

test("the mileage is that of the last test at which it was read, in miles", () => {
  const unread = test_({ odometer: null });
  const abroad = test_({ completed_at: "2025-02-11T09:30:00.000Z", odometer: { value: 61_000, unit: "km" } });
  expect(mergedFacts({ ...dvsa, tests: [unread, abroad] }, null).mileage?.value).toEqual({
    miles: 37_904,
    read_on: "2025-02-11",
  });
});

test("a vehicle that was never tested has its first MOT to come", () => {
  expect(mergedFacts({ ...dvsa, tests: [], first_due: "2028-05-14" }, null).mot_expiry?.value).toBe(
    "2028-05-14",
  );
});
