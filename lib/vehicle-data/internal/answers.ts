import "server-only";
import { and, eq, gt, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { vehicle_data_answers } from "@/db/schema/vehicle-data";
import type { LicensingFacts, MotHistory } from "@/lib/integrations/vehicle-data";

/** What each service says of a vehicle. */
export interface Said {
  dvsa: MotHistory;
  dvla: LicensingFacts;
}
export type Service = keyof Said;

/** What a service said, and when it was asked; null as what it said where it has no record. */
export interface KeptAnswer<S extends Service> {
  said: Said[S] | null;
  asked_at: string;
}

/** What a service said of a registration within so many hours; undefined if it was not asked. */
export async function answerWithin<S extends Service>(
  service: S,
  registration: string,
  hours: number,
): Promise<KeptAnswer<S> | undefined> {
  const [row] = await db()
    .select({ said: vehicle_data_answers.said, asked_at: vehicle_data_answers.asked_at })
    .from(vehicle_data_answers)
    .where(
      and(
        eq(vehicle_data_answers.registration, registration),
        eq(vehicle_data_answers.service, service),
        gt(vehicle_data_answers.asked_at, sql`now() - make_interval(hours => ${hours})`),
      ),
    );
  // Written by `keepAnswer` alone, in this form.
  return row && { said: row.said as Said[S] | null, asked_at: row.asked_at };
}

/** Keeps what a service said, in place of what it said before. */
export async function keepAnswer<S extends Service>(
  service: S,
  registration: string,
  said: Said[S] | null,
): Promise<KeptAnswer<S>> {
  const [row] = await db()
    .insert(vehicle_data_answers)
    .values({ service, registration, said })
    .onConflictDoUpdate({
      target: [vehicle_data_answers.registration, vehicle_data_answers.service],
      set: { said, asked_at: sql`now()` },
    })
    .returning({ asked_at: vehicle_data_answers.asked_at });
  return { said, asked_at: row?.asked_at ?? "" };
}
