import "server-only";
import { command } from "@/lib/core/command";
import { parse } from "@/lib/core/input/parse";
import { requireCustomer } from "@/lib/customers/internal/require-customer";
import { StatementRequest } from "@/lib/statements/schema";
import { queueEmail } from "../internal/queue-email";
import { requireUnchangedDraft } from "../internal/unchanged-draft";
import { statementDraft } from "../queries/email-drafts";
import { EmailStatement } from "../schema/message";

/** E-mails a customer's statement; `request` is the kind of statement, in the form of `StatementChoice`. */
export const emailStatement = command({
  name: "messages.email_statement",
  permission: "receipts:read",
  input: EmailStatement,
  async run({ tx, actor, input: { customer_id, request, ...written } }) {
    await requireCustomer(tx, customer_id);
    const asked = parse(StatementRequest, { ...request, customer_id });
    requireUnchangedDraft(actor, written, await statementDraft(tx, customer_id, request));
    const { fresh: _, ...message } = await queueEmail(tx, actor, {
      ...written,
      purpose: "statement",
      paper: { kind: "statement", request: asked },
      customer_id,
    });
    return message;
  },
  trace: (message, { input }) => ({
    entity: "messages",
    id: message.id,
    after: { customer_id: input.customer_id, channel: "email" },
  }),
});
