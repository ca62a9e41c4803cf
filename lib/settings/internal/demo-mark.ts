import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { settings } from "@/db/schema/settings";
import { DEMO_SETTING, DemoMark } from "@/db/seed/demo/demo-mark";
import { nextVersion } from "@/lib/core/database/next-version";

/** Returns what the demo garage was made with, and locks it until the transaction ends; null where there is no demo. */
export async function lockDemoMark(tx: Tx): Promise<DemoMark | null> {
  const [setting] = await tx.select().from(settings).where(eq(settings.key, DEMO_SETTING)).for("update");
  return setting ? DemoMark.parse(setting.value) : null;
}

/** Restores the garage's profile from before the demo, unless somebody has changed it since. */
export async function forgetDemo(tx: Tx, mark: DemoMark): Promise<void> {
  await tx
    .update(settings)
    .set({ value: mark.garage_before, ...nextVersion(settings) })
    .where(sql`${settings.key} = 'garage' and ${settings.version} = ${mark.garage_version}`);
  // What customers could book has gone with the demo's rows.
  await tx.delete(settings).where(sql`${settings.key} = 'online_booking' and ${settings.version} = 1`);
  await tx.delete(settings).where(eq(settings.key, DEMO_SETTING));
}
