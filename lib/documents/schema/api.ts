import { z } from "zod";
import { MONEY_DESTINATIONS } from "@/lib/receipts/schema/money-destination";
import { DocumentDelete } from "./written-document";

/** A deletion in the form of the API: where the money goes as flat parameters. */
export const DocumentDeletion = DocumentDelete.omit({ money: true }).extend({
  /** Where the money paid on it goes; required if there is any. */
  money_to: z
    .enum(MONEY_DESTINATIONS)
    .optional()
    .meta({ description: "What becomes of the money that was paid on it; asked for where there is any." }),
  /** The document that takes the money, if `money_to` is `document`. */
  money_document_id: z
    .uuid()
    .optional()
    .meta({ description: "The document that takes the money, where `money_to` is `document`." }),
});

export const toDeletion = ({ money_to, money_document_id, ...key }: z.output<typeof DocumentDeletion>) => ({
  ...key,
  ...(money_to ? { money: { to: money_to, document_id: money_document_id } } : {}),
});

/** The field of an error, under the name that API callers use. */
export const deletionField = (field: string): string =>
  field === "money" ? "money_to" : field.replace(/^money\./, "money_");
