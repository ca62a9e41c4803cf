import { z } from "zod";
import { Day, day } from "@/lib/core/dates/day-fields";
import { decimalField, flag, isNothing, needed, text, version } from "@/lib/core/input/fields";
import { INVOICE_KINDS, LINE_KINDS } from "../rules/match-words";

const MOST_LINES = 300;
const AMOUNT = "An amount such as 54.85";

const Line = z.strictObject({
  id: z
    .uuid()
    .nullable()
    .optional()
    .meta({ description: "A line that is there already; without it the line is new." }),
  kind: z.enum(LINE_KINDS).default("part").meta({ description: "What is billed." }),
  part_number: text(80),
  description: text(500).meta({ description: "What it is; as ordered where not given." }),
  quantity: decimalField({ whole: 7, places: 3 }, "A quantity with at most 3 decimals", "Say how many")
    .refine((quantity) => !isNothing(quantity), "More than nothing")
    .meta({ description: "How many." }),
  unit_net: decimalField(
    { whole: 7, places: 4 },
    "A price from 0, with at most 4 decimals",
    "Give a price",
  ).meta({
    description: "What one costs by their paper, without VAT.",
  }),
  tax_code: needed("Give at least one character", 8)
    .optional()
    .meta({ description: "The VAT code; the order's, or `T1`, where not given." }),
  nominal_code: text(20),
  purchase_receipt_id: z
    .uuid()
    .nullable()
    .optional()
    .meta({ description: "The delivery that it bills: `id` of what came and is not billed." }),
  supplier_return_id: z
    .uuid()
    .nullable()
    .optional()
    .meta({ description: "For a credit note: the return that it credits." }),
});
export type GivenLine = z.output<typeof Line>;

const fields = {
  kind: z.enum(INVOICE_KINDS).meta({ description: "An invoice, or a credit note." }),
  number: needed("Give their number", 80).meta({ description: "The supplier's number of it." }),
  invoice_date: Day.meta({ description: "The day on it, its tax point." }),
  due_date: day.meta({ description: "The day by which it is to be paid." }),
  notes: text(2000),
  lines: z.array(Line).max(MOST_LINES, `At most ${MOST_LINES} lines`).meta({ description: "The lines." }),
  tax: decimalField({ whole: 9, places: 2 }, AMOUNT).nullable().optional().meta({
    description: "VAT as their total says, if it is a few pence off the lines' own.",
  }),
};

export const InvoiceCreate = z.strictObject({
  supplier_id: z.uuid("Choose a supplier").meta({ description: "The supplier." }),
  ...fields,
  kind: fields.kind.default("invoice"),
});

/** `lines` are all lines of the draft; one that is not among them is taken off. */
export const InvoiceUpdate = z.strictObject({
  id: z.uuid(),
  version,
  number: fields.number.optional(),
  invoice_date: fields.invoice_date.optional(),
  due_date: fields.due_date,
  notes: fields.notes,
  lines: fields.lines.optional(),
  tax: fields.tax,
});

export const InvoiceAtVersion = z.strictObject({ id: z.uuid(), version });

export const LinesAccept = z.strictObject({
  id: z.uuid(),
  version,
  lines: z
    .array(z.uuid())
    .min(1, "Choose a line")
    .max(MOST_LINES)
    .meta({ description: "The lines that are right although they differ." }),
});

export const InvoiceVoid = z.strictObject({
  id: z.uuid(),
  version,
  reason: needed("Say why", 500).meta({ description: "Why it was booked by mistake." }),
});

export const PaperRead = z.strictObject({
  file_name: needed("Choose a file", 200),
  content: z.string().max(1_500_000, "At most 1 MB").meta({ description: "The file, as Base64." }),
});

/** What came with a draft of an invoice: of its lines, and of which lines of orders. */
export const GoodsBookIn = z.strictObject({
  id: z.uuid(),
  version,
  reference: text(80).meta({
    description: "The number of their delivery note; the invoice's where it is not given.",
  }),
  received_on: Day.optional().meta({ description: "The day of delivery; today where it is not given." }),
  lines: z
    .array(
      z.strictObject({
        line_id: z.uuid("Choose a line").meta({ description: "The line of the invoice." }),
        order_line_id: z.uuid("Say of which order it came").meta({ description: "The line of an order." }),
        quantity: Line.shape.quantity.meta({ description: "How many of it came." }),
      }),
    )
    .min(1, "Say what came")
    .max(MOST_LINES, `At most ${MOST_LINES} lines`)
    .meta({ description: "What came." }),
  confirm_more: flag.meta({ description: "Whether more is taken in than was ordered." }),
});
