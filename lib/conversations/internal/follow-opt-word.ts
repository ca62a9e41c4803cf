import "server-only";
import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { recordConsent } from "@/lib/customers/commands/record-consent";
import { consentGapOf } from "@/lib/customers/queries/consent-gap-of";
import { lastConsents } from "@/lib/customers/queries/consent-history";
import type { IncomingText } from "@/lib/integrations/text-provider";
import { liftStop, stopAddress } from "@/lib/messages/internal/stop-list";
import { optWord } from "../rules/opt-words";

/** Where a decision was made that came as a text. */
const BY_TEXT = "reply to a text";

/**
 * Does what STOP and START ask for: the number is written to no more, or again, and every customer who has it, not one whose contact has
 * it, withdraws their consent. START gives back only the consent that a STOP took, where
 * the number on file is one that can be written to. Returns what was done.
 */
export async function followOptWord(
  tx: Tx,
  actor: Actor,
  { from, body, opt }: IncomingText,
  customers: readonly string[],
): Promise<"stopped" | "started" | null> {
  const word = opt === "help" ? null : (opt ?? optWord(body));
  const decide = (customer_id: string, decision: "given" | "withdrawn") =>
    run(
      recordConsent,
      actor,
      {
        customer_id,
        channel: "sms",
        decision,
        basis: "consent",
        wording: body.trim().slice(0, 1000),
        source: BY_TEXT,
      },
      { tx },
    );
  if (word === "stop") {
    await stopAddress(tx, { channel: "sms", address: from, reason: "stop" });
    for (const customer_id of customers) await decide(customer_id, "withdrawn");
    return "stopped";
  }
  if (!word) return null;
  const why = await liftStop(tx, {
    channel: "sms",
    address: from,
    because: `They wrote ${body.trim()}`.slice(0, 200),
  });
  if (why === null) return null;
  for (const customer_id of customers) {
    const [last, before] = await lastConsents(tx, customer_id, "sms");
    const byStop = last?.decision === "withdrawn" && last.source === BY_TEXT;
    if (why !== "stop" || !byStop || before?.decision !== "given") continue;
    if ((await consentGapOf(tx, customer_id, "sms")) === null) await decide(customer_id, "given");
  }
  return "started";
}
