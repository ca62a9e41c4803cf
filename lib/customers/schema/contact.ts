import { z } from "zod";
import { day } from "@/lib/core/dates/day-fields";
import { flag, text, version } from "@/lib/core/input/fields";
import { email, hasName, telephone } from "./customer";

const fields = {
  name: text(200),
  role: text(80).meta({ description: "The role." }),
  email,
  telephone,
  mobile: telephone,
  may_approve: flag.meta({ description: "May say yes to work." }),
  may_be_billed: flag.meta({ description: "May be invoiced." }),
  notes: text(2_000),
};

export const ContactCreate = z
  .strictObject({ customer_id: z.uuid(), ...fields })
  .refine((c) => hasName({ surname: c.name }), { path: ["name"], message: "Give the contact's name" });

export const ContactUpdate = z.strictObject({ id: z.uuid(), version, ...fields });

export const ContactDelete = z.strictObject({ id: z.uuid(), version });

export const CONSENT_CHANNELS = ["email", "sms", "whatsapp", "post", "telephone"] as const;
export type ConsentChannel = (typeof CONSENT_CHANNELS)[number];

export const CONSENT_DECISIONS = ["given", "refused", "withdrawn"] as const;
export type ConsentDecision = (typeof CONSENT_DECISIONS)[number];

/** `wording` is what the customer was shown or told; `source` is where: counter, telephone, form, reply. */
export const ConsentRecord = z.strictObject({
  customer_id: z.uuid(),
  channel: z.enum(CONSENT_CHANNELS).meta({ description: "How it reaches the customer." }),
  decision: z.enum(CONSENT_DECISIONS),
  basis: text(80),
  wording: text(1_000),
  source: text(80).meta({ description: "Where it was said." }),
  /** The day on which the customer decided; defaults to today, never later. */
  decided_on: day,
});
