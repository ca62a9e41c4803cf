import { z } from "zod";
import { Day } from "@/lib/core/dates/day-fields";
import { flag, needed, text, version } from "@/lib/core/input/fields";
import { supplierId } from "@/lib/core/input/id-fields";
import { RETURN_KINDS } from "../rules/return-words";
import { Net, Pieces, Price } from "./order-fields";

const reference = text(80);

/** From a line of an order, or from the shelf: one of the two is given. */
export const ReturnCreate = z.strictObject({
  purchase_order_line_id: z
    .uuid()
    .nullable()
    .optional()
    .meta({ description: "The line with which it came." }),
  stock_item_id: z.uuid().nullable().optional().meta({ description: "The stock item, if no line is given." }),
  supplier_id: supplierId.given.meta({
    description: "The supplier; the order's, or the item's, if not given.",
  }),
  kind: z.enum(RETURN_KINDS).meta({ description: "Why it goes back." }),
  quantity: Pieces.meta({ description: "How many go back." }),
  unit_credit: Price.meta({ description: "What one is to be credited with; what it cost if not given." }),
  reason: text(500).meta({ description: "What is wrong with it." }),
  return_reference: reference.meta({ description: "The supplier's number for the return." }),
});

export const ReturnAtVersion = z.strictObject({ id: z.uuid(), version });

export const ReturnSend = z.strictObject({
  id: z.uuid(),
  version,
  sent_on: Day.optional().meta({ description: "The day it left; today where it is not given." }),
  return_reference: reference.meta({ description: "The supplier's number for the return." }),
});

export const ReturnCredit = z.strictObject({
  id: z.uuid(),
  version,
  credited_net: Net.meta({ description: "What the supplier credits for it this time, without VAT." }),
  quantity: Pieces.nullable()
    .optional()
    .meta({ description: "For how many; all that are left where it is not given." }),
  credit_reference: needed("Give the number of their credit note", 80).meta({
    description: "The number of their credit note.",
  }),
  credited_on: Day.optional().meta({ description: "The day of the credit; today where it is not given." }),
});

/** The supplier credits nothing. With `comes_back` the parts are on our shelf again. */
export const ReturnRefuse = z.strictObject({
  id: z.uuid(),
  version,
  reason: text(500).meta({ description: "What the supplier said." }),
  comes_back: flag.meta({ description: "Whether the parts came back to us." }),
});
