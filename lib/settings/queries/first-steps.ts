import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { DEMO_SETTING } from "@/db/seed/demo/demo-mark";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { NEW_GARAGE } from "../schema/garage";
import { readGarage } from "./garage";
import { readStored } from "./stored";

const FIRST_STEPS = ["garage", "logo", "vat", "rates", "users", "customer"] as const;
export type FirstStep = (typeof FIRST_STEPS)[number];

export interface FirstSteps {
  steps: { step: FirstStep; done: boolean }[];
  put_away: boolean;
  /** Steps are left, they are not hidden, and the garage is neither a demo nor imported. */
  open: boolean;
  /** The steps are open and the garage has no customers yet: the user who sets it up is taken to them. */
  leads: boolean;
}

export interface StoredFirstSteps {
  put_away: boolean;
}

export const NEW_FIRST_STEPS: StoredFirstSteps = { put_away: false };

export const readFirstSteps = (db: Db | Tx): Promise<StoredFirstSteps & { version: number }> =>
  readStored(db, "first_steps", NEW_FIRST_STEPS);

const Facts = z.object({
  logo: z.boolean(),
  documents_saved: z.boolean(),
  users: z.number(),
  customers: z.boolean(),
  vat_periods: z.boolean(),
  spared: z.boolean(),
});

/** What a new garage sets up before its first job; whether each step is done is read from the data. */
export const getFirstSteps = query({
  name: "settings.first_steps",
  permission: "settings:read",
  input: z.strictObject({}),
  async run({ db }): Promise<FirstSteps> {
    const [garage, { put_away }, [facts]] = await Promise.all([
      readGarage(db),
      readFirstSteps(db),
      db
        .execute(sql`
        select exists (select from settings where key = 'paper' and value->>'logo_key' is not null) as logo,
               exists (select from settings where key = 'documents') as documents_saved,
               (select count(*)::int from (select from user_names where active limit 2) active_users) as users,
               exists (select from customer_names where deleted_at is null) as customers,
               exists (select from vat_period_days) as vat_periods,
               exists (select from settings where key = ${DEMO_SETTING})
                 or exists (select from customer_names where legacy_id is not null) as spared`)
        .then(readRows(Facts)),
    ]);
    const done: Record<FirstStep, boolean> = {
      garage: garage.name !== NEW_GARAGE.name && garage.postcode !== null,
      logo: facts?.logo ?? false,
      vat: garage.vat_number !== null && (facts?.vat_periods ?? false),
      rates: garage.labour_rate !== NEW_GARAGE.labour_rate || (facts?.documents_saved ?? false),
      users: (facts?.users ?? 0) > 1,
      customer: facts?.customers ?? false,
    };
    const steps = FIRST_STEPS.map((step) => ({ step, done: done[step] }));
    const open = !put_away && !facts?.spared && steps.some((one) => !one.done);
    return { steps, put_away, open, leads: open && !done.customer };
  },
});
