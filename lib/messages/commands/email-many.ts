import "server-only";
import { z } from "zod";
import { command, run } from "@/lib/core/command";
import { parse } from "@/lib/core/input/parse";
import { lockDocuments } from "@/lib/document-record/internal/settle";
import { markSent } from "@/lib/documents/commands/issuing/mark-sent";
import { documentToSend } from "@/lib/documents/queries/document-to-send";
import { StatementRequest } from "@/lib/statements/schema";
import { queueEmail } from "../internal/queue-email";
import { documentDraft, statementDraft } from "../queries/email-drafts";

const MOST = 200;

/** Generated for each press of the button: if the user presses twice, each customer still gets one message. */
const once_key = z.uuid();

/** How many messages were queued, and how many were not because no address is known. */
export interface ManyQueued {
  queued: number;
  without_address: number;
}

/** E-mails documents to their customers, each with the garage's own text. */
export const emailDocuments = command({
  name: "messages.email_documents",
  permission: "documents:read",
  input: z.strictObject({
    ids: z.array(z.uuid()).min(1, "Choose a document").max(MOST, `At most ${MOST} at once`),
    once_key,
  }),
  async run({ tx, actor, input }): Promise<ManyQueued> {
    // Lock all documents before any message refers to them. Otherwise two concurrent runs would each hold rows that the other
    // needs in order to mark documents as sent.
    await lockDocuments(tx, input.ids);
    const sent: string[] = [];
    let without_address = 0;
    for (const id of new Set(input.ids)) {
      const document = await documentToSend(tx, id);
      if (!document) continue;
      const { to, subject, body } = await documentDraft(tx, document);
      if (!isAddress(to)) {
        without_address++;
        continue;
      }
      const { fresh } = await queueEmail(tx, actor, {
        to,
        subject,
        body,
        once_key: `${input.once_key}:${id}`,
        purpose: "document",
        paper: { kind: "document", id },
        document_id: id,
        customer_id: document.customer_id,
        vehicle_id: document.vehicle_id,
      });
      if (fresh) sent.push(id);
    }
    if (sent.length > 0) await run(markSent, actor, { ids: sent, how: "emailed" }, { tx });
    return { queued: sent.length, without_address };
  },
  trace: (counts) => ({ entity: "messages", id: null, after: { ...counts, channel: "email" } }),
});

/** E-mails statements of one kind to customers. */
export const emailStatements = command({
  name: "messages.email_statements",
  permission: "receipts:read",
  input: z.strictObject({
    ids: z.array(z.uuid()).min(1, "Choose a customer").max(MOST, `At most ${MOST} at once`),
    request: z.record(z.string(), z.unknown()),
    once_key,
  }),
  async run({ tx, actor, input }): Promise<ManyQueued> {
    let [queued, without_address] = [0, 0];
    for (const customer_id of new Set(input.ids)) {
      const request = parse(StatementRequest, { ...input.request, customer_id });
      const { to, subject, body } = await statementDraft(tx, customer_id, request);
      if (!isAddress(to)) {
        without_address++;
        continue;
      }
      const { fresh } = await queueEmail(tx, actor, {
        to,
        subject,
        body,
        once_key: `${input.once_key}:${customer_id}`,
        purpose: "statement",
        paper: { kind: "statement", request },
        customer_id,
      });
      if (fresh) queued++;
    }
    return { queued, without_address };
  },
  trace: (counts) => ({ entity: "messages", id: null, after: { ...counts, channel: "email" } }),
});

const isAddress = (text: string) => z.email().safeParse(text).success;
