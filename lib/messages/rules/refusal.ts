import type { Channel } from "./message";

/** Why a customer is not written to, in words for users. */
export const REFUSALS = {
  archived: "The customer is archived",
  no_address: "No address of this kind is on file",
  no_mobile: "No mobile number is on file",
  stopped: "This number or address has asked for no more",
  not_allowed: "The customer is marked as not to be reminded",
  refused: "The customer said no to this channel",
  never_agreed: "The customer never agreed, and nothing was ever invoiced to them",
} as const;

export type Refusal = keyof typeof REFUSALS;

/** What is known of a customer when they are written to on a channel. */
export interface WriteFacts {
  archived: boolean;
  reminders_allowed: boolean;
  /** Their latest decision on the channel. */
  decision: "given" | "refused" | "withdrawn" | null;
  /** Something was invoiced to them: their details were got in a sale. */
  has_bought: boolean;
  /** Where it would go; null if there is none. */
  address: string | null;
  /** The address or number is on the stop list. */
  stopped: boolean;
}

/**
 * The one rule of who is written to. What is about the customer's own order, as that their vehicle is ready, needs no consent, but a number
 * that texted STOP takes no text at all: the network would refuse it. Marketing, and a reminder is taken for that, needs consent or the soft
 * opt-in by e-mail and text (PECR, regulation 22), and no objection by letter (UK GDPR, article 21).
 */
export function refusalOf(channel: Channel, marketing: boolean, facts: WriteFacts): Refusal | null {
  if (!facts.address) return channel === "sms" ? "no_mobile" : "no_address";
  if (facts.stopped && (marketing || channel === "sms")) return "stopped";
  if (!marketing) return null;
  if (facts.archived) return "archived";
  if (facts.decision === "refused" || facts.decision === "withdrawn") return "refused";
  if (!facts.reminders_allowed) return "not_allowed";
  if (facts.decision === "given" || facts.has_bought || channel === "print") return null;
  return "never_agreed";
}
