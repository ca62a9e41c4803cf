import "server-only";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { vehicle_data_lookups } from "@/db/schema/vehicle-data";
import { command } from "@/lib/core/command";
import { oneRow } from "@/lib/core/database/one-row";
import type { BoughtSchedule } from "@/lib/integrations/vehicle-lookups";

const t = vehicle_data_lookups;
const AUDITED = { vehicle_id: t.vehicle_id, lookup: t.lookup, price: t.price, live: t.live };

interface Audited {
  vehicle_id: string;
  lookup: string;
  price: string;
  live: boolean;
}

const ended = (tx: Tx, id: string, values: Partial<typeof t.$inferInsert>): Promise<Audited> =>
  oneRow(
    tx
      .update(t)
      .set({ ...values, answered_at: sql`now()` })
      .where(eq(t.id, id))
      .returning(AUDITED),
  );

const traceOf = ({ vehicle_id, ...after }: Audited) => ({ entity: "vehicles", id: vehicle_id, after });

/** Keeps for ever what was bought of a vehicle. */
export const keepLookup = command({
  name: "vehicle_data.keep_lookup",
  permission: "vehicles:buy_lookup",
  // As the vendor's client has read and checked it.
  input: z.strictObject({ id: z.uuid(), bought: z.custom<BoughtSchedule>() }),
  run: ({ tx, input: { id, bought } }) =>
    ended(tx, id, { state: "kept", answer: bought.schedule, said: bought.said, problem: null }),
  trace: traceOf,
});

/** Notes that a vendor has not answered, and may have charged all the same. */
export const doubtLookup = command({
  name: "vehicle_data.doubt_lookup",
  permission: "vehicles:buy_lookup",
  input: z.strictObject({ id: z.uuid(), problem: z.string() }),
  run: ({ tx, input: { id, problem } }) => ended(tx, id, { state: "in_doubt", problem }),
  trace: traceOf,
});
