import { z } from "zod";
import { decimalField, needed, text } from "@/lib/core/input/fields";

const MOST = 60;

const AskedPart = z.strictObject({
  part_number: needed("A part number", 100).meta({ description: "As the supplier or the garage writes it." }),
  quantity: decimalField({ whole: 6, places: 3 }, "A quantity such as 2")
    .refine((typed) => Number(typed) > 0, "More than nothing")
    .default("1"),
  stock_item_id: z
    .uuid()
    .nullable()
    .optional()
    .meta({ description: "The stock item, whose own mark-up then makes the price." }),
});

export const AskPrices = z
  .strictObject({
    parts: z
      .array(AskedPart)
      .max(MOST, `At most ${MOST} at once`)
      .optional()
      .meta({ description: "What is asked for." }),
    document_id: z
      .uuid()
      .optional()
      .meta({ description: "Instead of `parts`: all parts of this document that have a part number." }),
  })
  .refine(({ parts, document_id }) => (parts !== undefined) !== (document_id !== undefined), {
    path: ["parts"],
    message: "Name parts, or a document",
  });

export const AskTyres = z.strictObject({
  size: needed("A size", 80),
  quantity: z.int().min(1).max(99),
  trade: z.boolean().default(false),
});

export const SearchParts = z
  .strictObject({
    supplier_id: z.uuid().optional().meta({
      description:
        "The supplier whose catalogue is searched; those of all who can be asked where it is not given.",
    }),
    text: text(100).meta({ description: "What is looked for: at least two characters." }),
    registration: text(20).meta({ description: "The vehicle that it has to fit." }),
  })
  .refine(({ text: typed, registration }) => registration || (typed && typed.length >= 2), {
    path: ["text"],
    message: "Two characters at least, or a registration",
  });
