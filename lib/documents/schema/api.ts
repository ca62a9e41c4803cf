import { z } from "zod";
import { MONEY_GOES } from "@/lib/receipts/schema/money-goes";
import { DocumentDelete } from "./written-document";

/** A deletion as callers ask for it: what becomes of the money as flat parameters. */
export const DocumentDeletion = DocumentDelete.omit({ money: true }).extend({
  /** What becomes of the money that was paid on it; asked for where there is any. */
  money_to: z
    .enum(MONEY_GOES)
    .optional()
    .meta({ description: "What becomes of the money that was paid on it; asked for where there is any." }),
  /** The document that takes the money, where `money_to` is `document`. */
  money_document_id: z
    .uuid()
    .optional()
    .meta({ description: "The document that takes the money, where `money_to` is `document`." }),
});

export const toDeletion = ({ money_to, money_document_id, ...key }: z.output<typeof DocumentDeletion>) => ({
  ...key,
  ...(money_to ? { money: { to: money_to, document_id: money_document_id } } : {}),
});

/** What is complained of, by the names that callers know. */
export const deletionField = (field: string): string =>
  field === "money" ? "money_to" : field.replace(/^money\./, "money_");
