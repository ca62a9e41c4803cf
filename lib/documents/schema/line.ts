import { z } from "zod";
import { Moment } from "@/lib/core/dates/day-fields";
import { needed, percentage, text } from "@/lib/core/input/fields";
import { supplierId, technicianId } from "@/lib/core/input/id-fields";
import { LINE_TYPES } from "@/lib/pricing/rules/line-types";
import { Quantity, UnitPrice } from "@/lib/pricing/schema";
import { TyreInput } from "@/lib/stock/schema/tyre";
import { ANSWERED_BY, APPROVALS } from "../rules/lines/approval";

/** Types of line that people write. Only its own command adds an excess, and only the import adds an adjustment. */
const WRITTEN_LINE_TYPES = LINE_TYPES.filter((type) => type !== "adjustment");

const Percent = percentage.nullable();

/** A point in time, as UTC. */
export const UtcMoment = Moment.transform((value) => new Date(value).toISOString());

export const LineInput = z.strictObject({
  /** The id of an existing line, or a new key (UUIDv7) chosen by the caller. */
  id: z.uuid().optional().meta({ description: "The id of the record." }),
  item_type: z.enum(WRITTEN_LINE_TYPES).meta({ description: "What the line is." }),
  description: z
    .string()
    .max(4000, "At most 4,000 characters")
    .nullable()
    .transform((value) => value ?? "")
    .default(""),
  part_number: text(80),
  stock_item_id: z.uuid().nullable().optional().meta({
    description:
      "The stock item. What a new line leaves out is taken from it: description, part number, price (at trade for whom buys at trade), cost, tax code, guarantee.",
  }),
  supplier_id: supplierId.given,
  supplier_invoice: text(80),
  /** Hours or pieces; up to 3 decimals. Negative for what is taken back on the same invoice. */
  quantity: Quantity.optional().meta({ description: "How many." }),
  /** Pounds for one, without VAT unless `tax_inclusive`; up to 4 decimals. */
  unit_price: UnitPrice.optional().meta({
    description: "Pounds for one, without VAT unless `tax_inclusive`; up to 4 decimals.",
  }),
  unit_cost: UnitPrice.optional().meta({
    description:
      "What one costs us, without VAT. On a line of a document, where it is not given, what the stock item stands at.",
  }),
  discount_percent: Percent.transform((value) => value ?? "0")
    .optional()
    .meta({ description: "0 to 100, as `12.5`." }),
  /** Sundries only: a share of labour and parts instead of a price. */
  share_percent: Percent.optional(),
  tax_inclusive: z.boolean().optional().meta({ description: "Whether `unit_price` holds the VAT." }),
  tax_code: needed("Give at least one character", 8).optional().meta({
    description:
      "The VAT code, as `T1`. Where it is left out: `T9` for a customer without VAT, the part's own, else the usual one of the kind of line.",
  }),
  /** The customer's answer; `to_ask` does not count towards a job sheet's totals. */
  approval: z.enum(APPROVALS).nullable().optional().meta({
    description:
      "What the customer said: `to_ask` waits for an answer and is not part of what a job sheet comes to; none where nothing is to be asked.",
  }),
  /** Who gave it, how and when; the time defaults to now. */
  approval_by: text(120).meta({ description: "Who said it." }),
  approval_how: z.enum(ANSWERED_BY).nullable().optional().meta({ description: "By which way they said it." }),
  approval_at: UtcMoment.nullable()
    .optional()
    .meta({ description: "When they said it; now where it is not given." }),
  /** Why a line that is still to be asked about is charged all the same. */
  approval_note: text(400).meta({ description: "With `to_ask`: why it is charged all the same." }),
  technician_id: technicianId.given,
  technician: text(80).meta({ description: "The technician, by name." }),
  guarantee: text(120),
  tyre: TyreInput.meta({
    description:
      "Of a tyre: its size and what its label says. Where it is left out, what the stock item says when the line is added; a later change of the item does not change it.",
  }),
  nominal_code: text(20),
  package_key: z.uuid().nullable().optional(),
  package_name: text(120),
  source_line_id: z.uuid().nullable().optional(),
  /** The advisory or deferred work of an earlier visit that this line does: it is resolved when this document is issued. */
  advisory_id: z.uuid().nullable().optional(),
  deferred_work_id: z.uuid().nullable().optional(),
  /**
   * Credit notes only: how much comes back into stock. The default is the pieces credited in full, and none for a credit of the
   * price.
   */
  returned_quantity: Quantity.optional(),
});

export type LineInput = z.input<typeof LineInput>;
/** A line after parsing: trimmed, without the fields that were not given. */
export type Line = z.output<typeof LineInput>;

/** Nobody would read more, and the sums would not fit. */
const MAX_LINES = 500;

export const LineItems = z
  .array(LineInput)
  .max(MAX_LINES, `At most ${MAX_LINES} lines`)
  .meta({ description: "All lines as they shall stand." });
