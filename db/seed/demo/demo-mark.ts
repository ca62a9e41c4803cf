import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { number_series } from "@/db/schema/documents-number-series";
import { settings } from "@/db/schema/settings";
import { nextVersion } from "@/lib/core/database/next-version";

/** The key of the settings row that says that there is a demo garage, and what it changed besides adding rows of its own. */
export const DEMO_SETTING = "demo";

export type DemoMark = z.infer<typeof DemoMark>;
export const DemoMark = z.object({
  /** The next number of each series before the demo, and as the demo left it. */
  numbers_before: z.record(z.string(), z.number()),
  numbers_after: z.record(z.string(), z.number()),
  /** The garage's profile before the demo, and its version as the demo left it. */
  garage_before: z.record(z.string(), z.unknown()),
  garage_version: z.number(),
});

const PROFILE = {
  name: "Hollinbridge Motors",
  road: "Old Tannery Yard",
  town: "Hollinbridge",
  county: "West Yorkshire",
  postcode: "HX8 4MS",
  telephone: "0113 496 0100",
  email: "workshop@hollinbridge-motors.test",
  website: "hollinbridge-motors.test",
  vat_number: "GB999999973",
  company_number: "01234567",
  bank_account_name: "Hollinbridge Motors",
  bank_sort_code: "20-00-00",
  bank_account_number: "55779911",
  time_zone: "Europe/London",
  default_terms_days: 30,
  labour_rate: "68.00",
};

/**
 * Gives the garage its demo profile, advances the number series and stores the previous values of both, so that removing the demo
 * can restore them.
 */
export async function markDemo(tx: Tx, next_numbers: Record<string, number>): Promise<void> {
  const before = await tx.select().from(number_series);
  for (const [series, next_number] of Object.entries(next_numbers)) {
    await tx
      .insert(number_series)
      .values({ series, next_number })
      .onConflictDoUpdate({ target: number_series.series, set: { next_number, updated_at: sql`now()` } });
  }
  const [profile] = await tx.select().from(settings).where(eq(settings.key, "garage"));
  const [garage] = await tx
    .insert(settings)
    .values({ key: "garage", value: PROFILE })
    .onConflictDoUpdate({
      target: settings.key,
      set: { value: PROFILE, ...nextVersion(settings) },
    })
    .returning({ version: settings.version });
  const mark: DemoMark = {
    numbers_before: Object.fromEntries(before.map(({ series, next_number }) => [series, next_number])),
    numbers_after: next_numbers,
    garage_before: profile?.value ?? {},
    garage_version: garage?.version ?? 1,
  };
  await tx.insert(settings).values({ key: DEMO_SETTING, value: { ...mark } });
}
