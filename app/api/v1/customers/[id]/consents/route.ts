import { endpoint } from "@/lib/api/endpoint";
import { recordConsent } from "@/lib/customers/commands/record-consent";
import { getCustomer } from "@/lib/customers/queries/customers";
import { listConsents } from "@/lib/customers/queries/list-consents";
import { Consent } from "@/lib/customers/responses";

export const GET = endpoint(listConsents, {
  list: true,
  summary: "A customer's consents to marketing, the latest first",
  description: "Of each channel the first one counts.",
  returns: Consent,
  params: { id: "customer_id" },
  parent: getCustomer,
});

export const POST = endpoint(recordConsent, {
  summary: "Write down a consent that was given, refused or withdrawn",
  description:
    "Entries are never changed: of a channel what was said last counts (`decided_on`, today where it is not given). Consent to `email`, and to `sms` and `whatsapp`, is given only where the customer has an e-mail address, or a mobile number.",
  returns: Consent,
  status: 201,
  params: { id: "customer_id" },
  example: {
    body: { channel: "email", decision: "given", source: "website", wording: "Send me offers by e-mail" },
  },
});
