import "server-only";
import type { Db } from "@/db/client";
import { isVehicleSandbox, type LookupSeller, lookupSeller } from "@/lib/connections/queries/connected";
import { VENDOR_PRICES } from "@/lib/connections/schema/lookups";
import { sandboxSchedules } from "@/lib/integrations/sandbox/lookup-sandbox";

/** Who sells lookups to this garage: One Auto API, or in a demo garage without connections our sandbox; null where nobody does. */
export async function sellerOf(db: Db): Promise<LookupSeller | null> {
  const seller = await lookupSeller(db);
  if (seller || !(await isVehicleSandbox(db))) return seller;
  return { schedules: sandboxSchedules, prices: VENDOR_PRICES, live: false };
}
