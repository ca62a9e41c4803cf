import { z } from "zod";

/** Where the money goes that was paid on work which comes to nothing. */
export const MONEY_GOES = ["refund", "account", "document"] as const;
export type MoneyGoesTo = (typeof MONEY_GOES)[number];

/** What becomes of the money on a document that is called off. */
export const MoneyGoes = z
  .strictObject({
    /** Back by the tender that it came by, onto the customer's account, or to another document of theirs. */
    to: z.enum(MONEY_GOES, "Say what becomes of the money"),
    document_id: z.uuid("Choose the document that takes the money").nullable().optional(),
  })
  .refine(({ to, document_id }) => to !== "document" || Boolean(document_id), {
    path: ["document_id"],
    message: "Choose the document that takes the money",
  });

export type MoneyGoes = z.output<typeof MoneyGoes>;

export const ReleaseMoney = z.strictObject({ document_id: z.uuid(), money: MoneyGoes });
