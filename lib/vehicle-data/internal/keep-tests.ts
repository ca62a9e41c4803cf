import "server-only";
import { and, eq, inArray, like } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { vehicle_data_mot_tests } from "@/db/schema/vehicle-data";
import { MADE_UP } from "@/lib/integrations/sandbox/vehicle-sandbox";
import type { MotTest } from "@/lib/integrations/vehicle-data";
import { addMileages } from "@/lib/vehicles/internal/heard-facts";
import { dayOfTest, MOT_READING, milesOf, numberOfTest } from "../rules/test-readings";

/** Which of these tests are kept already, by their numbers. */
export async function knownTests(
  tx: Tx,
  vehicle_id: string,
  tests: readonly MotTest[],
): Promise<ReadonlySet<string>> {
  if (tests.length === 0) return new Set();
  const rows = await tx
    .select({ test_number: vehicle_data_mot_tests.test_number })
    .from(vehicle_data_mot_tests)
    .where(
      and(
        eq(vehicle_data_mot_tests.vehicle_id, vehicle_id),
        inArray(vehicle_data_mot_tests.test_number, tests.map(numberOfTest)),
      ),
    );
  return new Set(rows.map(({ test_number }) => test_number));
}

/** Keeps the tests that are new, each once, and adds what the mileometer said at them to the vehicle's mileages. */
export async function keepTests(
  tx: Tx,
  vehicle_id: string,
  tests: readonly MotTest[],
  known: ReadonlySet<string>,
): Promise<void> {
  const fresh = tests.filter((test) => !known.has(numberOfTest(test)));
  if (fresh.length === 0) return;
  // A demo garage that is connected has no more use for what was made up.
  if (!fresh.some((test) => numberOfTest(test).startsWith(MADE_UP)))
    await tx
      .delete(vehicle_data_mot_tests)
      .where(
        and(
          eq(vehicle_data_mot_tests.vehicle_id, vehicle_id),
          like(vehicle_data_mot_tests.test_number, `${MADE_UP}%`),
        ),
      );
  await tx
    .insert(vehicle_data_mot_tests)
    .values(
      fresh.map((test) => ({
        vehicle_id,
        test_number: numberOfTest(test),
        completed_at: test.completed_at,
        passed: test.passed,
        expires: test.expires,
        odometer: test.odometer?.value ?? null,
        odometer_unit: test.odometer?.unit ?? null,
        defects: [...test.defects],
      })),
    )
    .onConflictDoNothing();
  await addMileages(
    tx,
    vehicle_id,
    MOT_READING,
    fresh.flatMap((test) =>
      test.odometer ? [{ read_on: dayOfTest(test), mileage: milesOf(test.odometer) }] : [],
    ),
  );
}
