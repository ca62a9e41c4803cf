import { z } from "zod";
import { decimalField, neededVersion } from "@/lib/core/input/fields";
import type { Decimal } from "@/lib/core/money";

/** What can be bought of a vehicle by its registration. */
export const LOOKUPS = ["service_schedule"] as const;
export type Lookup = (typeof LOOKUPS)[number];

/** Pounds that each lookup costs. */
export type LookupPrices = Readonly<Record<Lookup, Decimal>>;

/** What One Auto API publishes: 9p a use of the schedule. What finding the car by its registration adds to it could not be read. */
export const VENDOR_PRICES: LookupPrices = { service_schedule: "0.09" };

/** The prices that the garage has set, and of other lookups those that the vendor publishes. */
export const lookupPrices = (own: Readonly<Record<string, string>>): LookupPrices => ({
  ...VENDOR_PRICES,
  ...own,
});

export const PriceLookup = z.strictObject({
  id: z.uuid(),
  version: neededVersion,
  lookup: z.enum(LOOKUPS),
  price: decimalField({ whole: 3, places: 2 }, "A price such as 0.09"),
});
