import "server-only";
import { command, run } from "@/lib/core/command";
import { notFound } from "@/lib/core/errors";
import { lockDocument } from "@/lib/document-record/internal/settle";
import { markSent } from "@/lib/documents/commands/issuing/mark-sent";
import { documentToSend } from "@/lib/documents/queries/document-to-send";
import { queueEmail } from "../internal/queue-email";
import { requireUnchangedDraft } from "../internal/unchanged-draft";
import { documentDraft } from "../queries/email-drafts";
import { EmailDocument } from "../schema/message";

/** E-mails a document's paper. Records and queues the message; a job sends it. */
export const emailDocument = command({
  name: "messages.email_document",
  permission: "documents:read",
  input: EmailDocument,
  async run({ tx, actor, input: { id, ...written } }) {
    await lockDocument(tx, id);
    const document = await documentToSend(tx, id);
    if (!document) throw notFound("document");
    requireUnchangedDraft(actor, written, await documentDraft(tx, document));
    const { fresh, ...message } = await queueEmail(tx, actor, {
      ...written,
      purpose: "document",
      paper: { kind: "document", id },
      document_id: id,
      customer_id: document.customer_id,
      vehicle_id: document.vehicle_id,
    });
    if (fresh) await run(markSent, actor, { ids: [id], how: "emailed" }, { tx });
    return message;
  },
  trace: (message, { input }) => ({
    entity: "messages",
    id: message.id,
    after: { document_id: input.id, channel: "email" },
  }),
});
