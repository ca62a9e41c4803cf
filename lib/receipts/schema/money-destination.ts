import { z } from "zod";

/** Where money paid on work that comes to nothing can go. */
export const MONEY_DESTINATIONS = ["refund", "account", "document"] as const;
export type MoneyDestinationKind = (typeof MONEY_DESTINATIONS)[number];

/** The choice of where the money on a called-off document goes. */
export const MoneyDestination = z
  .strictObject({
    /** Back by the method it was paid, onto the customer's account, or to another document of theirs. */
    to: z.enum(MONEY_DESTINATIONS, "Say what becomes of the money"),
    document_id: z.uuid("Choose the document that takes the money").nullable().optional(),
  })
  .refine(({ to, document_id }) => to !== "document" || Boolean(document_id), {
    path: ["document_id"],
    message: "Choose the document that takes the money",
  });

export type MoneyDestination = z.output<typeof MoneyDestination>;

export const ReleaseMoney = z.strictObject({ document_id: z.uuid(), money: MoneyDestination });
