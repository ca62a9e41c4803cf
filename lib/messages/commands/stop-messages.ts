import "server-only";
import { z } from "zod";
import { visitor } from "@/lib/core/actor";
import { AlreadyDone, command, run, Traced } from "@/lib/core/command";
import { notFound } from "@/lib/core/errors";
import { recordConsent } from "@/lib/customers/commands/record-consent";
import { stopAddress } from "../internal/stop-list";
import { stoppableMessage } from "../queries/stop-page";
import { messageOfStopToken } from "../queries/stop-token";

/**
 * Ends reminders and offers to an address or a number, as its owner says by a link in one of them: it goes on the stop list, and into the
 * customer's ledger of consents. Said twice, it is said once. NOT_FOUND if no such message went out.
 */
export const stopMessages = command({
  name: "messages.stop",
  permission: "customers:update",
  input: z.strictObject({ message_id: z.uuid() }),
  async run({ tx, actor, input: { message_id } }) {
    const message = await stoppableMessage(tx, message_id);
    if (!message) throw notFound("message");
    const { channel, recipient, customer_id } = message;
    if (!(await stopAddress(tx, { channel, address: recipient, reason: "unsubscribed" })))
      return new AlreadyDone({ channel });
    if (customer_id)
      await run(
        recordConsent,
        actor,
        { customer_id, channel, decision: "withdrawn", basis: "consent", source: "the link in a message" },
        { tx },
      );
    return new Traced({ channel }, { entity: "messages", id: message_id, after: { stopped: channel } });
  },
});

/** The same by the token of a link. NOT_FOUND for a token that is not ours. */
export async function stopByToken(token: string, ip: string | undefined): Promise<void> {
  const message_id = messageOfStopToken(token);
  if (!message_id) throw notFound("message");
  await run(stopMessages, visitor("the link in a message", ip, "customers:update"), { message_id });
}
