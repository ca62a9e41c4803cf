import { z } from "zod";
import { Day } from "@/lib/core/dates/day-fields";
import { flag, needed, text, version } from "@/lib/core/input/fields";
import { line, MOST, MOST_LINES, Pieces, Price } from "./order-fields";

/** What came of an order. A supplier's `reference` is booked in once, ignoring case and spaces. */
export const OrderReceive = z.strictObject({
  id: z.uuid(),
  version,
  reference: text(80).meta({ description: "The number of their delivery note or invoice." }),
  received_on: Day.optional().meta({ description: "The day of delivery; today where it is not given." }),
  lines: z
    .array(
      z.strictObject({
        id: line,
        quantity: Pieces.meta({ description: "How many came." }),
        unit_cost: Price.meta({
          description: "What one costs by their paper; as agreed where it is not given.",
        }),
        substituted_part_number: text(80).meta({
          description: "What came instead, if another part number did.",
        }),
      }),
    )
    .min(1, "Say what came")
    .max(MOST_LINES, MOST)
    .meta({ description: "The lines." }),
  confirm_more: flag.meta({ description: "Whether more is taken in than was ordered." }),
});

/** A receipt that says more than came: so many fewer. */
export const ReceiptCorrect = z.strictObject({
  id: z.uuid(),
  version,
  receipt_id: z.uuid().meta({ description: "The receipt that is wrong." }),
  quantity: Pieces.meta({ description: "How many of it did not come." }),
  reason: needed("Say why", 200).meta({ description: "Why, in a few words." }),
});
