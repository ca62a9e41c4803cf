import { expect, test } from "vitest";
import { defectKey } from "@/lib/documents/rules/mot-work";
import { factsOnFile, historyOnFile } from "@/lib/integrations/sandbox/sandbox-on-file";
import { sandboxLicensingRecords, sandboxMotHistories } from "@/lib/integrations/sandbox/vehicle-sandbox";
import { motExpiryOf } from "@/lib/integrations/vehicle-data";
import { bySeverity, severityOf } from "@/lib/vehicle-data/rules/defects";
import { mergedFacts } from "@/lib/vehicle-data/rules/merged-facts";
import { mileageFalls } from "@/lib/vehicle-data/rules/mileage-falls";
import { nextAsking } from "@/lib/vehicle-data/rules/next-asking";
import { offerWords } from "@/lib/vehicle-data/rules/offer-words";
import { vehicleFields } from "@/lib/vehicle-data/rules/vehicle-fields";

const defect = (text: string, type: string, dangerous = false) => ({ text, type, dangerous });

test("defects stand the gravest first, each once; a word that is new is an advisory", () => {
  expect(
    bySeverity([
      defect("Wiper", "ADVISORY"),
      defect("Tyre", "FAIL", true),
      defect("Lamp", "MINOR"),
      defect("Wiper", "ADVISORY"),
      defect("Spring", "PRS"),
    ]),
  ).toEqual([
    { severity: "dangerous", text: "Tyre" },
    { severity: "major", text: "Spring" },
    { severity: "minor", text: "Lamp" },
    { severity: "advisory", text: "Wiper" },
  ]);
  expect(severityOf(defect("x", "USER ENTERED"))).toBe("advisory");
});

test("a mileage that went down is told with both readings, and one of the same day is none", () => {
  const readings = [
    { read_on: "2026-03-01", miles: 41_000 },
    { read_on: "2024-03-01", miles: 30_000 },
    { read_on: "2025-03-01", miles: 50_000 },
  ];
  expect(mileageFalls(readings)).toEqual([{ before: readings[2], after: readings[0] }]);
  expect(
    mileageFalls([
      { read_on: "2026-03-01", miles: 41_000 },
      { read_on: "2026-03-01", miles: 40_990 },
    ]),
  ).toEqual([]);
});

test("it may be asked again an hour after the first, at once where one never answered", () => {
  const now = Date.parse("2026-12-02T09:30:00Z");
  const at = "2026-12-02T09:10:00Z";
  expect(nextAsking([at, "2026-12-02T09:20:00Z"], now)).toBe("10:10");
  expect(nextAsking([at], now)).toBe("10:10");
  expect(nextAsking([at, null], now)).toBeNull();
  expect(nextAsking([], now)).toBeNull();
  expect(nextAsking([at, "2026-12-02T08:00:00Z"], now)).toBeNull();
});

test("two texts of one defect are one, whatever stands in brackets", () => {
  expect(defectKey("Nearside Front Tyre worn  close to legal limit (5.2.3 (e))")).toBe(
    defectKey("nearside front tyre worn close to legal limit"),
  );
  expect(defectKey("Nearside front tyre")).not.toBe(defectKey("Offside front tyre"));
});

test("what is offered is said in one line, and what is taken in is written as people write it", () => {
  const facts = mergedFacts(
    {
      make: "FORD",
      model: "FOCUS",
      colour: "Blue",
      fuel: "PETROL",
      engine_cc: 998,
      first_used: "2016-03-05",
      recall: "no",
      first_due: "2027-03-03",
      tests: [],
    },
    null,
  );
  expect(offerWords(facts)).toBe("FORD FOCUS, blue, MOT until 3 Mar 2027");
  expect(offerWords(mergedFacts(null, null))).toBeNull();
  expect(vehicleFields(facts)).toEqual({
    make: "Ford",
    model: "Focus",
    colour: "Blue",
    fuel_type: "Petrol",
    engine_cc: 998,
    date_of_registration: "2016-03-05",
    mot_expiry: "2027-03-03",
  });
});

test("what the sandbox makes up of a vehicle on file agrees with the file", async () => {
  const onFile = {
    make: "Skoda",
    model: "Octavia",
    colour: "Green",
    fuel_type: "Diesel",
    mot_expiry: "2027-02-10",
    tax_due: "2027-01-01",
    off_road: null,
    reading: { read_on: "2026-06-01", mileage: 70_000 },
  };
  const said = await sandboxMotHistories.read("AB12CDE");
  const facts = await sandboxLicensingRecords.read("AB12CDE");
  const history = said && historyOnFile(said, "AB12CDE", onFile);
  expect(history && motExpiryOf(history)).toBe("2027-02-10");
  expect(history).toMatchObject({ make: "SKODA", model: "OCTAVIA" });
  expect(facts && factsOnFile(facts, "AB12CDE", onFile)).toMatchObject({
    make: "SKODA",
    tax_due: "2027-01-01",
  });
});
