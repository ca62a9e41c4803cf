import { z } from "zod";
import { needed } from "@/lib/core/input/fields";
import { Flag } from "@/lib/core/input/list";
import { FIELD_NAMES, type PriceField } from "../rules/price-fields";

const fields: [PriceField, ...PriceField[]] = ["part_number", ...FIELD_NAMES.slice(1)];

/** Which of the file's columns, by its name, is which field. */
export const MappingGiven = z.partialRecord(z.enum(fields), z.string().trim().min(1).max(200)).meta({
  description: "Which of the file's columns is which field, where their names are not the fields' own.",
});

/** What an upload is called and whose it is. */
const uploaded = {
  supplier_id: z.uuid(),
  /** The id under which the file was uploaded. */
  upload: z.uuid(),
  file_name: needed("Say what the file is called", 200),
};

const choices = {
  leave_out_errors: Flag.optional().meta({
    description:
      "Take the file in without the lines that have an error. Otherwise one error keeps all of it out.",
  }),
  discontinue_missing: Flag.optional().meta({
    description: "Mark parts that the file does not name as discontinued.",
  }),
  update_costs: Flag.optional().meta({
    description:
      "Set the cost of stock items that are bought from this supplier to what the file asks today; a price of nothing is left out.",
  }),
};

export const CheckPriceFile = z.strictObject(uploaded);
export const TakeInPriceFile = z.strictObject({ ...uploaded, ...choices });

export const SaveMapping = z.strictObject({ supplier_id: z.uuid(), mapping: MappingGiven });

export const TakeBackPriceFile = z.strictObject({ supplier_id: z.uuid(), file_id: z.uuid() });

/** A price file sent as the body of a request; the rest stands in its address. */
export const SendPriceFile = z.strictObject({
  id: z.uuid(),
  dry_run: Flag.optional().meta({ description: "Only say what would happen." }),
  file_name: needed("Say what the file is called", 200)
    .default("prices.csv")
    .meta({ description: "What the file is called." }),
  ...choices,
});
