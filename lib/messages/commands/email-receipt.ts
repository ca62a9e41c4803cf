import "server-only";
import { command } from "@/lib/core/command";
import { notFound } from "@/lib/core/errors";
import { receiptForPaper } from "@/lib/receipts/queries/receipt-for-paper";
import { queueEmail } from "../internal/queue-email";
import { requireUnchangedDraft } from "../internal/unchanged-draft";
import { receiptDraft } from "../queries/email-drafts";
import { EmailReceipt } from "../schema/message";

/** E-mails a receipt's paper. */
export const emailReceipt = command({
  name: "messages.email_receipt",
  permission: "receipts:read",
  input: EmailReceipt,
  async run({ tx, actor, input: { id, ...written } }) {
    const receipt = await receiptForPaper(tx, id);
    if (!receipt) throw notFound("receipt");
    requireUnchangedDraft(actor, written, await receiptDraft(tx, receipt));
    const { fresh: _, ...message } = await queueEmail(tx, actor, {
      ...written,
      purpose: "receipt",
      paper: { kind: "receipt", id },
      document_id: receipt.parts[0]?.document_id ?? null,
      customer_id: receipt.customer_id,
    });
    return message;
  },
  trace: (message, { input }) => ({
    entity: "messages",
    id: message.id,
    after: { receipt_id: input.id, channel: "email" },
  }),
});
