import { z } from "zod";
import { actKey } from "@/lib/core/input/act-key";
import { decimalField, isNothing, needed, text } from "@/lib/core/input/fields";
import { isSignature, LONGEST_SIGNATURE } from "@/lib/core/input/signature";

export const MakeApprovalLink = z.strictObject({
  document_id: z.uuid("Choose a document"),
  deposit: decimalField({ whole: 7, places: 2 }, "An amount such as 50.00")
    .refine((value) => !isNothing(value), "An amount such as 50.00")
    .nullable()
    .optional()
    .meta({ description: "What the customer is asked to pay before the work begins; null for nothing." }),
});

/** What customers say to work by a link. */
export const CUSTOMER_ANSWERS = ["approved", "deferred", "declined"] as const;
export type CustomerAnswer = (typeof CUSTOMER_ANSWERS)[number];

/** Where a customer answers: on the device that got the link, or on the garage's own at the counter. */
export const PLACES = ["link", "counter"] as const;

export const AnswerByLink = z
  .strictObject({
    key: actKey,
    token_hash: z.string(),
    document_id: z.uuid(),
    /** The hash of what they were shown. */
    shown: z.string(),
    answers: z
      .array(z.strictObject({ item: z.uuid(), answer: z.enum(CUSTOMER_ANSWERS) }))
      .max(500, "At most 500 answers"),
    name: needed("Please give your name", 120),
    signature: z
      .string()
      .max(LONGEST_SIGNATURE, "Clear the signature, and sign again")
      .refine((drawn) => drawn === "" || isSignature(drawn), "Please sign, or clear the box")
      .transform((drawn) => drawn || null)
      .default(null),
    question: text(2000),
    place: z.enum(PLACES),
    device: text(400),
  })
  .refine(({ answers, question }) => answers.length > 0 || question, {
    path: ["answers"],
    error: "Choose an answer, or ask a question",
  });

export const AnsweredByLink = z.object({ id: z.string(), answered: z.int() });
