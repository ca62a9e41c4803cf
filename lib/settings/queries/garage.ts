import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { DEMO_SETTING } from "@/db/seed/demo/demo-mark";
import { query } from "@/lib/core/query";
import { type Garage, NEW_GARAGE } from "../schema/garage";
import { readStored } from "./stored";

export const readGarage = (db: Db | Tx): Promise<Garage & { version: number }> =>
  readStored(db, "garage", NEW_GARAGE);

/** The garage's time zone, as an SQL expression. */
export const GARAGE_ZONE = sql`coalesce((select value ->> 'time_zone' from settings where key = 'garage'), 'Europe/London')`;

/** Returns the garage's profile with its version. Everybody may read it, because it is on every document. */
export const getGarage = query({
  name: "settings.garage",
  permission: "garage:read",
  input: z.strictObject({}),
  run: ({ db }) => readGarage(db),
});

/** Whether there is a demo garage. */
export async function hasDemo(db: Db): Promise<boolean> {
  const [setting] = await db.execute(sql`select from settings where key = ${DEMO_SETTING}`);
  return setting !== undefined;
}
