import { z } from "zod";
import { money, needed, text, version } from "@/lib/core/input/fields";
import { Quantity, UnitPrice } from "@/lib/pricing/schema";

/** Line types that a package may contain. */
export const SAVED_LINE_TYPES = [
  "labour",
  "part",
  "mot",
  "sundries",
  "lubricants",
  "paint",
  "other",
  "comment",
] as const;

export const ServicePackageLine = z.strictObject({
  item_type: z.enum(SAVED_LINE_TYPES).meta({ description: "What the line is." }),
  description: z
    .string()
    .trim()
    .max(4000, "At most 4,000 characters")
    .nullable()
    .transform((value) => value ?? ""),
  part_number: text(80),
  stock_item_id: z.uuid().nullable().optional().meta({ description: "The stock item." }),
  quantity: Quantity.transform((value) => value ?? "1")
    .optional()
    .meta({ description: "How many." }),
  /** Pounds for one, without VAT; with a fixed price, its weight when that is divided. */
  unit_price: UnitPrice.optional().meta({
    description: "Pounds for one, without VAT unless `tax_inclusive`; up to 4 decimals.",
  }),
  tax_code: needed("Give at least one character", 8)
    .default("T1")
    .meta({ description: "The VAT code, as `T1`." }),
});

const content = {
  name: needed("Give it a name", 120),
  description: text(400),
  /** The price of the whole package, VAT included; without it, each line has its own price. */
  fixed_price_gross: money,
  reminder_template_id: z
    .uuid()
    .nullable()
    .optional()
    .meta({ description: "The reminder that it sets: what comes round again after this work. No MOT's." }),
  lines: z
    .array(ServicePackageLine)
    .min(1, "Add at least one line")
    .max(60, "At most 60 lines")
    .meta({ description: "The lines." }),
};

export const ServicePackageCreate = z.strictObject(content);
/** Lines, if given, replace all lines. */
export const ServicePackageUpdate = z.strictObject({
  ...content,
  name: content.name.optional(),
  lines: content.lines.optional(),
  id: z.uuid(),
  version,
});
export const ServicePackageKey = z.strictObject({ id: z.uuid(), version });

export const PresetCreate = z.strictObject({
  name: needed("Give it a name", 120),
  body: needed("Write the text", 4000).meta({ description: "The text of the message." }),
});
export const PresetUpdate = PresetCreate.partial().extend({ id: z.uuid(), version });

export const PresetDescription = z.object({
  id: z.string(),
  name: z.string(),
  body: z.string(),
  version: z.number(),
});
export type PresetDescription = z.infer<typeof PresetDescription>;
