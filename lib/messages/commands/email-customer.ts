import "server-only";
import { command } from "@/lib/core/command";
import { invalid } from "@/lib/core/errors";
import { requireCustomer } from "@/lib/customers/internal/require-customer";
import { queueEmail } from "../internal/queue-email";
import { mayWriteTo } from "../queries/may-write";
import { REFUSALS } from "../rules/refusal";
import { EmailCustomer } from "../schema/message";

/**
 * E-mails a customer what somebody wrote by hand, to the address on file or another. It is of the customer's own business, so that it needs
 * no consent and goes at once. VALIDATION_ERROR at `to` where it has nowhere to go.
 */
export const emailCustomer = command({
  name: "messages.email_customer",
  permission: "messages:create",
  input: EmailCustomer,
  async run({ tx, actor, input: { id, to: given, ...written } }) {
    await requireCustomer(tx, id);
    const { address, refusal } = (await mayWriteTo(tx, [id]))(id, "email", false);
    const to = given ?? address;
    // Another address stands in for none on file, and for nothing else that is said against it.
    if (!to || (refusal && refusal !== "no_address"))
      throw invalid({ field: "to", message: REFUSALS[refusal ?? "no_address"] });
    const { fresh: _, ...message } = await queueEmail(tx, actor, {
      ...written,
      to,
      purpose: "conversation",
      customer_id: id,
    });
    return message;
  },
  trace: (message, { input }) => ({
    entity: "messages",
    id: message.id,
    after: { customer_id: input.id, channel: "email" },
  }),
});
