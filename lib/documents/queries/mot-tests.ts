import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { isFail } from "@/lib/vehicles/rules/mot-result";

/** An MOT test of a vehicle, as its document records it. */
export const MotTestOnFile = z.object({
  document_id: z.string(),
  type: z.string(),
  number: z.string().nullable(),
  mot_class: z.string().nullable(),
  /** In GA4's words. */
  kind: z.string().nullable(),
  result: z.string(),
  tester: z.string().nullable(),
  mileage: z.number().nullable(),
  /** The day of the test; for an imported document, its day of issue. */
  tested_on: z.string(),
  /** Whether the document records the day of the test. */
  dated: z.boolean(),
});
export type MotTestOnFile = z.infer<typeof MotTestOnFile>;

const SHOWN = 12;

/** The tests of a vehicle, the latest first. */
export const motTestsOf = (vehicleId: string): SQL => sql`
  select id as document_id, type, number, mot_class, mot_type as kind, mot_status as result, mot_tester as tester, mileage,
         coalesce(mot_test_date, issued_date) as tested_on, mot_test_date is not null as dated from documents
  where vehicle_id = ${vehicleId} and mot_status <> '' and issued_date is not null and type <> 'credit_note' and deleted_at is null
  order by coalesce(mot_test_date, issued_date) desc, issued_at desc nulls last, id desc limit ${SHOWN}`;

/** The latest test, if it failed. Imported tests do not count: the vehicle may have passed elsewhere since. */
export function failedMot(tests: readonly MotTestOnFile[]): MotTestOnFile | null {
  const latest = tests.find(({ dated }) => dated);
  return latest && isFail(latest.result) ? latest : null;
}
