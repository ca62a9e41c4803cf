import { z } from "zod";
import { SAVED_LINE_TYPES } from "./schema";

const text = z.string().nullable();

/** A line of a package; its cost is the stock item's. */
export const ServicePackageLineShown = z.object({
  id: z.uuid(),
  item_type: z.enum(SAVED_LINE_TYPES),
  description: z.string(),
  part_number: text,
  stock_item_id: z.uuid().nullable(),
  quantity: z.string(),
  unit_price: text,
  tax_code: z.string(),
  unit_cost: text.optional(),
});

export type SavedLine = z.infer<typeof ServicePackageLineShown>;

const job = {
  id: z.uuid(),
  name: z.string(),
  description: text,
  fixed_price_gross: text,
  reminder_template_id: z.uuid().nullable(),
  version: z.int(),
};

/** A package with its lines; costs only for those who may see them. */
export const ServicePackageShown = z
  .object({
    ...job,
    lines: z.array(ServicePackageLineShown),
  })
  .meta({ id: "SavedJobShown" });

export type ServicePackage = z.infer<typeof ServicePackageShown>;

/** A package after it was written. */
export const ServicePackageWritten = z.object(job).meta({ id: "SavedJobWritten" });

/** A preset description: text that is written every day. */
export const Preset = z
  .object({ id: z.uuid(), name: z.string(), body: z.string(), version: z.int() })
  .meta({ id: "Preset" });
