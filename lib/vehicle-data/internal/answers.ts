import "server-only";
import { and, eq, gt, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { vehicle_data_answers } from "@/db/schema/vehicle-data";
import type { MotHistory } from "@/lib/integrations/vehicle-data";

type Service = "dvsa" | "dvla";

/** What a service said of a registration within so many hours: null if it had no record, undefined if it was not asked. */
export async function answerWithin(
  service: Service,
  registration: string,
  hours: number,
): Promise<MotHistory | null | undefined> {
  const [row] = await db()
    .select({ said: vehicle_data_answers.said })
    .from(vehicle_data_answers)
    .where(
      and(
        eq(vehicle_data_answers.registration, registration),
        eq(vehicle_data_answers.service, service),
        gt(vehicle_data_answers.asked_at, sql`now() - make_interval(hours => ${hours})`),
      ),
    );
  // Written by `keepAnswer` alone, in this form.
  return row && (row.said as MotHistory | null);
}

/** Keeps what a service said, in place of what it said before. */
export async function keepAnswer(
  service: Service,
  registration: string,
  said: MotHistory | null,
): Promise<void> {
  await db()
    .insert(vehicle_data_answers)
    .values({ service, registration, said })
    .onConflictDoUpdate({
      target: [vehicle_data_answers.registration, vehicle_data_answers.service],
      set: { said, asked_at: sql`now()` },
    });
}
