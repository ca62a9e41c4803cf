import "server-only";
import { and, inArray, like, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { vehicle_data_mot_tests } from "@/db/schema/vehicle-data";
import { MADE_UP } from "@/lib/integrations/sandbox/vehicle-sandbox";
import type { MotTest } from "@/lib/integrations/vehicle-data";
import { addMileages } from "@/lib/vehicles/internal/heard-facts";
import { dayOfTest, MOT_READING, milesOf, numberOfTest } from "../rules/test-readings";

/** Tests of a vehicle that a service has told. */
interface ToldTests {
  vehicle_id: string;
  tests: readonly MotTest[];
}

/** The numbers of the tests that are kept of these vehicles. */
export async function knownTests(
  tx: Tx,
  vehicleIds: readonly string[],
): Promise<(vehicle_id: string) => ReadonlySet<string>> {
  const t = vehicle_data_mot_tests;
  const rows = await tx
    .select({ vehicle_id: t.vehicle_id, test_number: t.test_number })
    .from(t)
    .where(inArray(t.vehicle_id, [...vehicleIds]));
  const known = Map.groupBy(rows, ({ vehicle_id }) => vehicle_id);
  return (vehicle_id) => new Set(known.get(vehicle_id)?.map(({ test_number }) => test_number));
}

/** Keeps tests that are new, each once, and adds what the mileometers said at them to the vehicles' mileages. */
export async function keepTests(tx: Tx, told: readonly ToldTests[]): Promise<void> {
  const tests = told.flatMap(({ vehicle_id, tests }) => tests.map((test) => ({ vehicle_id, test })));
  if (tests.length === 0) return;
  await forgetMadeUp(tx, told);
  const rows = tests.map(({ vehicle_id, test }) => ({
    vehicle_id,
    test_number: numberOfTest(test),
    completed_at: test.completed_at,
    passed: test.passed,
    expires: test.expires,
    odometer: test.odometer?.value ?? null,
    odometer_unit: test.odometer?.unit ?? null,
    defects: test.defects,
  }));
  await tx.execute(sql`
    insert into vehicle_data_mot_tests (vehicle_id, test_number, completed_at, passed, expires, odometer, odometer_unit, defects)
    select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) t (vehicle_id uuid, test_number text, completed_at timestamptz,
      passed boolean, expires date, odometer int, odometer_unit text, defects jsonb)
    on conflict do nothing`);
  const readings = tests.flatMap(({ vehicle_id, test }) =>
    test.odometer ? [{ vehicle_id, read_on: dayOfTest(test), mileage: milesOf(test.odometer) }] : [],
  );
  await addMileages(tx, MOT_READING, readings);
}

/** A demo garage that is connected has no more use for what was made up. */
async function forgetMadeUp(tx: Tx, told: readonly ToldTests[]): Promise<void> {
  const t = vehicle_data_mot_tests;
  const real = told.filter(
    ({ tests }) => tests.length > 0 && !tests.some((test) => numberOfTest(test).startsWith(MADE_UP)),
  );
  const ids = real.map(({ vehicle_id }) => vehicle_id);
  await tx.delete(t).where(and(inArray(t.vehicle_id, ids), like(t.test_number, `${MADE_UP}%`)));
}
