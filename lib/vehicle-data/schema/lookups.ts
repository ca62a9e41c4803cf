import { z } from "zod";
import { LOOKUPS } from "@/lib/connections/schema/lookups";
import { decimalField } from "@/lib/core/input/fields";

export const BuyLookup = z.strictObject({
  vehicle_id: z.uuid(),
  lookup: z.enum(LOOKUPS),
  /** Pounds, as the buyer was shown them. */
  price: decimalField({ whole: 3, places: 2 }, "The price that was shown, such as 0.09"),
  /** Set by somebody who knows that it may have been charged before. */
  again: z.boolean().optional(),
});

/** A vendor has answered by then or never does: the process that asked has ended, and nobody knows whether it was charged. */
export const LONGEST_ASKING = "2 minutes";
