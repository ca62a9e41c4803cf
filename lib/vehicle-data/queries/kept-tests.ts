import "server-only";
import { desc, eq } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { vehicle_data_mot_tests } from "@/db/schema/vehicle-data";

const MOST = 60;

/** MOT tests of a vehicle as DVSA has them, the newest first. */
export const keptTests = (db: Db | Tx, vehicle_id: string, most = MOST) =>
  db
    .select({
      id: vehicle_data_mot_tests.id,
      test_number: vehicle_data_mot_tests.test_number,
      completed_at: vehicle_data_mot_tests.completed_at,
      passed: vehicle_data_mot_tests.passed,
      expires: vehicle_data_mot_tests.expires,
      odometer: vehicle_data_mot_tests.odometer,
      odometer_unit: vehicle_data_mot_tests.odometer_unit,
      defects: vehicle_data_mot_tests.defects,
    })
    .from(vehicle_data_mot_tests)
    .where(eq(vehicle_data_mot_tests.vehicle_id, vehicle_id))
    .orderBy(desc(vehicle_data_mot_tests.completed_at), desc(vehicle_data_mot_tests.id))
    .limit(most);

export type KeptTest = Awaited<ReturnType<typeof keptTests>>[number];
