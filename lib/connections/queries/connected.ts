import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { connections } from "@/db/schema/connections";
import { unseal } from "@/lib/auth/tokens/seal";
import { dvlaClient } from "@/lib/integrations/dvla/dvla-client";
import { dvsaClient } from "@/lib/integrations/dvsa/dvsa-client";
import { dvsaFiles } from "@/lib/integrations/dvsa/mot-files";
import { oneAutoClient } from "@/lib/integrations/one-auto/one-auto-client";
import type { LicensingRecords, MotChanges, MotHistories } from "@/lib/integrations/vehicle-data";
import type { ServiceSchedules } from "@/lib/integrations/vehicle-lookups";
import { hasDemo } from "@/lib/settings/queries/garage";
import { DvlaKeys, DvsaKeys, OneAutoKeys, type ServiceName } from "../schema/keys";
import { type LookupPrices, lookupPrices } from "../schema/lookups";

/** The purpose under which the keys are sealed. */
export const CONNECTION_KEYS = "connection keys";

type Row = typeof connections.$inferSelect;

/** A service's connection with its sealed keys; undefined if it has none. */
export async function connectionOf(db: Db | Tx, service: ServiceName): Promise<Row | undefined> {
  const [row] = await db
    .select()
    .from(connections)
    .where(and(eq(connections.service, service), isNull(connections.deleted_at)));
  return row;
}

/** Returns the keys; null if they were sealed with another secret than the server has now. */
export function keysOf<S extends z.ZodType>(
  { sealed_keys }: Pick<Row, "sealed_keys">,
  keys: S,
): z.output<S> | null {
  const text = unseal(CONNECTION_KEYS, sealed_keys);
  return text === null ? null : keys.parse(JSON.parse(text));
}

async function keysNow<S extends z.ZodType>(db: Db | Tx, service: ServiceName, schema: S) {
  const row = await connectionOf(db, service);
  return row?.active ? keysOf(row, schema) : null;
}

/** DVSA, if the garage is connected to it; else null. */
export async function motHistories(db: Db | Tx): Promise<MotHistories | null> {
  const keys = await keysNow(db, "dvsa", DvsaKeys);
  return keys && dvsaClient(keys);
}

/** DVSA's files of what changed, if the garage is connected to it; else null. */
export async function motChanges(db: Db | Tx): Promise<MotChanges | null> {
  const keys = await keysNow(db, "dvsa", DvsaKeys);
  return keys && dvsaFiles(keys);
}

/** DVLA, if the garage is connected to it; else null. */
export async function licensingRecords(db: Db | Tx): Promise<LicensingRecords | null> {
  const keys = await keysNow(db, "dvla", DvlaKeys);
  return keys && dvlaClient(keys);
}

/** Who sells lookups of vehicles, and at what price. */
export interface LookupSeller {
  schedules: ServiceSchedules;
  prices: LookupPrices;
  /** False where what it says is made up, and nothing is charged. */
  live: boolean;
}

/** One Auto API, if the garage is connected to it; else null. */
export async function lookupSeller(db: Db | Tx): Promise<LookupSeller | null> {
  const row = await connectionOf(db, "one_auto");
  const keys = row?.active ? keysOf(row, OneAutoKeys) : null;
  if (!row || !keys) return null;
  return { schedules: oneAutoClient(keys), prices: lookupPrices(row.prices), live: keys.live };
}

/** Whether facts of vehicles are made up: in a demo garage, until it is connected to any service. */
export async function isVehicleSandbox(db: Db): Promise<boolean> {
  const [row] = await db
    .select({ id: connections.id })
    .from(connections)
    .where(isNull(connections.deleted_at))
    .limit(1);
  return !row && (await hasDemo(db));
}
