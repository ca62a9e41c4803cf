import { z } from "zod";
import type { MotHistory, MotTest } from "@/lib/integrations/vehicle-data";

const Text = z.string().nullish().catch(null);
const Day = z.iso.date().nullish().catch(null);

/** The API gives "2023-11-29T15:11:28.000Z", files "2016-06-21 11:26:02": the same time, without saying of which zone. */
const Moment = z
  .string()
  .transform((given) =>
    /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(given) ? `${given.replace(" ", "T")}Z` : given,
  )
  .refine((given) => !Number.isNaN(Date.parse(given)));

/** The API gives it as a text, files as a number. */
const TestNumber = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .catch(null);

const Defect = z.object({ text: z.string(), type: z.string(), dangerous: z.boolean().catch(false) });

const Test = z.object({
  completedDate: Moment,
  testResult: z.string(),
  expiryDate: Day,
  odometerValue: z.union([z.string(), z.number()]).nullish().catch(null),
  odometerUnit: Text,
  odometerResultType: Text,
  motTestNumber: TestNumber,
  defects: z.array(Defect).nullish().catch(null),
});

/**
 * A vehicle as DVSA answers it: with its tests or, never tested, with the day on which the first one falls due. Its files are of the same
 * form, but for what is said above. Source: documentation.history.mot.api.gov.uk, "Bulk file format", "Delta file format".
 */
export const DvsaVehicle = z.object({
  registration: z.string(),
  make: Text,
  model: Text,
  fuelType: Text,
  primaryColour: Text,
  firstUsedDate: Day,
  registrationDate: Day,
  engineSize: z.union([z.string(), z.number()]).nullish().catch(null),
  hasOutstandingRecall: Text,
  motTestDueDate: Day,
  motTests: z.array(Test).nullish(),
});

/** A vehicle's history, its tests the newest first. */
export function historyOf(said: z.output<typeof DvsaVehicle>): MotHistory {
  const tests = (said.motTests ?? []).map(testOf);
  return {
    make: said.make || null,
    model: said.model || null,
    colour: said.primaryColour || null,
    fuel: said.fuelType || null,
    engine_cc: wholeOf(said.engineSize) || null,
    first_used: said.firstUsedDate ?? said.registrationDate ?? null,
    recall: recallOf(said.hasOutstandingRecall),
    first_due: said.motTestDueDate ?? null,
    // DVSA promises no order.
    tests: tests.sort((one, other) => Date.parse(other.completed_at) - Date.parse(one.completed_at)),
  };
}

function testOf(test: z.output<typeof Test>): MotTest {
  const value = wholeOf(test.odometerValue);
  const unit = test.odometerUnit?.toLowerCase();
  const read = ["READ", "OK", null, undefined, ""].includes(test.odometerResultType);
  return {
    completed_at: new Date(test.completedDate).toISOString(),
    passed: test.testResult === "PASSED",
    expires: test.expiryDate ?? null,
    odometer: read && value !== null && (unit === "mi" || unit === "km") ? { value, unit } : null,
    number: test.motTestNumber || null,
    defects: test.defects ?? [],
  };
}

/** DVSA gives numbers as texts. */
function wholeOf(given: string | number | null | undefined): number | null {
  const text = String(given ?? "").trim();
  return /^\d{1,7}$/.test(text) ? Number(text) : null;
}

const recallOf = (said: string | null | undefined): MotHistory["recall"] =>
  said === "Yes" ? "yes" : said === "No" ? "no" : "unknown";
