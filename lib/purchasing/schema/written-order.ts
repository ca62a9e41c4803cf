import { z } from "zod";
import { Day, day } from "@/lib/core/dates/day-fields";
import { needed, text, version } from "@/lib/core/input/fields";
import { supplierId } from "@/lib/core/input/id-fields";
import { line, MOST, MOST_LINES, Pieces, Price } from "./order-fields";

const supplier_id = z.uuid("Choose a supplier").meta({ description: "The supplier." });

const fulfilment = z
  .enum(["delivery", "collection"])
  .meta({ description: "Whether the supplier brings it, or we fetch it." });

const about = {
  expected_date: day.meta({ description: "The day on which it is expected." }),
  notes: text(2000).meta({ description: "What the supplier is told besides the lines." }),
};

const lineFields = {
  stock_item_id: z.uuid().nullable().optional().meta({ description: "The stock item." }),
  document_line_id: z.uuid().nullable().optional().meta({
    description: "The part's line of the job sheet, or of its draft invoice, for which it is bought.",
  }),
  part_number: text(80).meta({
    description: "The supplier's part number; the stock item's where not given.",
  }),
  description: text(500).meta({
    description: "What it is; as the stock item or the job says where not given.",
  }),
  quantity: Pieces.optional().meta({ description: "How many; of a job's part as many as it needs." }),
  unit_cost: Price.meta({ description: "What one costs, without VAT." }),
  unit_surcharge: Price.meta({
    description: "Charged on top of each until the old unit is back, without VAT.",
  }),
  tax_code: needed("Give at least one character", 8)
    .optional()
    .meta({ description: "The VAT code, as `T1`." }),
  expected_date: day.meta({ description: "When this line is expected, where it is not the order's day." }),
};

/** A line to order: a stock item, a job's part, or whatever is described. */
export const OrderLine = z.strictObject(lineFields);
export type OrderLine = z.output<typeof OrderLine>;

/** `id` is a line that is there already; without it the line is new. */
const ChangedLine = z.strictObject({ ...lineFields, id: line.optional() });

export const OrderCreate = z.strictObject({
  supplier_id,
  fulfilment: fulfilment.optional(),
  ...about,
  lines: z.array(OrderLine).max(MOST_LINES, MOST).default([]).meta({ description: "The lines." }),
});

/** `lines` are all lines of the draft; one that is not among them is taken off. */
export const OrderUpdate = z.strictObject({
  id: z.uuid(),
  version,
  supplier_id: supplier_id.optional(),
  fulfilment: fulfilment.optional(),
  ...about,
  lines: z
    .array(ChangedLine)
    .max(MOST_LINES, MOST)
    .optional()
    .meta({ description: "All lines, in their order." }),
});
export type ChangedLine = z.output<typeof ChangedLine>;

export const OrderAtVersion = z.strictObject({ id: z.uuid(), version });

/** The supplier was told in person; by e-mail and by computer the program tells them. */
export const OrderPlaced = z.strictObject({
  id: z.uuid(),
  version,
  how: z.enum(["telephone", "website", "counter"]).meta({ description: "How the supplier was told." }),
  ordered_date: Day.optional().meta({ description: "The day of the order; today where it is not given." }),
  expected_date: day.meta({ description: "The day on which it is expected." }),
  supplier_reference: text(80).meta({ description: "The supplier's number of the order." }),
});

export const OrderCancel = z.strictObject({
  id: z.uuid(),
  version,
  lines: z
    .array(
      z.strictObject({
        id: line,
        quantity: Pieces.optional().meta({
          description: "How many will not come; the rest where it is not given.",
        }),
      }),
    )
    .min(1, "Choose a line")
    .max(MOST_LINES, MOST)
    .optional()
    .meta({ description: "The lines; without it whatever is still to come." }),
});

/** Makes one draft for each supplier. Without `supplier_id` a line goes to the stock item's, or the job line's, supplier. */
export const OrdersMake = z.strictObject({
  lines: z
    .array(z.strictObject({ ...lineFields, supplier_id: supplierId.given }))
    .min(1, "Choose at least one part")
    .max(MOST_LINES, MOST)
    .meta({ description: "The lines." }),
});
