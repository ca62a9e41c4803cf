import "server-only";
import { db } from "@/db/client";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import type { TextOutcome, TextProvider } from "@/lib/integrations/text-provider";
import { textProvider } from "@/lib/sms/queries/account";
import { adoptText } from "../commands/adopt-text";
import { claimMessage, settleMessage } from "../commands/message-states";
import { textRefused } from "../commands/record-text-report";
import { type OpenText, openText } from "../queries/open-text";
import { KEPT_BY } from "../rules/message";
import { MOST_ATTEMPTS } from "./send-email";

const actor = systemActor("messages");

/**
 * Sends one text. The provider knows no key that would keep a text from going twice. So a text that may have gone, because the process was
 * killed or no answer came, is first looked for among those that the provider took; only if it is not there, it is sent again.
 */
export async function sendText(id: string): Promise<void> {
  const text = await openText(db(), id);
  if (!text) return;
  const provider = await textProvider(db());
  if (!provider) {
    await run(settleMessage, actor, { id, state: "sent", provider: KEPT_BY });
    return;
  }
  const claim = await run(claimMessage, actor, { id });
  if (!claim) {
    if (await openText(db(), id)) throw new Error("The text is in the hands of another worker");
    return;
  }
  if (claim.again && (await wasTaken(provider, text))) return;
  await settle(provider, text, await provider.send(text), claim.attempts);
}

/** Whether the provider already has it: then it is ours, and needs no sending. */
async function wasTaken(provider: TextProvider, { id, to, body, since }: OpenText): Promise<boolean> {
  const taken = (await provider.takenSince(to, since)).filter((one) => one.body === body);
  if (taken.length === 0) return false;
  return run(adoptText, actor, { id, provider: provider.name, taken });
}

async function settle(
  { name: provider }: TextProvider,
  { id }: OpenText,
  outcome: TextOutcome,
  attempts: number,
): Promise<void> {
  switch (outcome.state) {
    case "sent": {
      const { provider_id, sender, parts } = outcome;
      await run(settleMessage, actor, { id, state: "sent", provider, provider_id, sender, parts });
      return;
    }
    case "refused":
      await run(textRefused, actor, { id, provider, reason: outcome.reason, stopped: outcome.stopped });
      return;
    case "later":
      if (attempts >= MOST_ATTEMPTS)
        await run(settleMessage, actor, { id, state: "failed", provider, reason: outcome.reason });
      else await run(settleMessage, actor, { id, state: "queued", provider, reason: outcome.reason });
      if (attempts < MOST_ATTEMPTS) throw new Error("The text service did not take the text yet");
      return;
    case "unknown":
      // It stays claimed: the next attempt looks for it first.
      throw new Error("The text service may have taken the text");
  }
}
