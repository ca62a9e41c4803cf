import "server-only";
import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { notFound } from "@/lib/core/errors";
import { formatMoney } from "@/lib/core/money";
import { query } from "@/lib/core/query";
import { type DocumentToSend, documentToSend } from "@/lib/documents/document-to-send";
import { documentTypeName, isDocumentType } from "@/lib/documents/types";
import { wordedKind } from "@/lib/paper/paper-settings";
import { readPaperSettings } from "@/lib/paper/read-paper-settings";
import { readGarage } from "@/lib/settings/queries";
import { formatRegistration } from "@/lib/vehicles/registration";
import { fillText } from "./fill-text";
import { MessageId } from "./schema";

/** What an e-mail begins with before a person changes it. */
export interface EmailDraft {
  to: string;
  subject: string;
  body: string;
  /** The last message to this address came back. */
  warning: string | null;
}

/** The e-mail that goes with a document's paper, by the garage's own texts. */
export const draftDocumentEmail = query({
  name: "messages.draft_document",
  permission: "documents:read",
  input: MessageId,
  async run({ db, input }): Promise<EmailDraft> {
    const document = await documentToSend(db, input.id);
    if (!document) throw notFound("document");
    const [settings, garage] = await Promise.all([readPaperSettings(db), readGarage(db)]);
    const kind = wordedKind(isDocumentType(document.type) ? document.type : "invoice");
    const values = {
      ...wordsOf(document),
      garage: garage.name,
      telephone: garage.telephone ?? "",
    };
    const to = document.email ?? "";
    return {
      to,
      subject: fillText(settings.email_subject[kind], values),
      body: fillText(settings.email_body[kind], values),
      warning: to ? await warningOf(db, to) : null,
    };
  },
});

const wordsOf = (document: DocumentToSend) => ({
  customer: document.forename || document.customer_name || "customer",
  type: documentTypeName(document.type),
  number: document.number ?? "",
  vehicle: document.registration ? formatRegistration(document.registration) : "your vehicle",
  total: formatMoney(document.total_gross),
  balance: formatMoney(document.balance),
});

/** What came back from an address, or was marked as spam there, will again. */
async function warningOf(db: Db, to: string): Promise<string | null> {
  const [last] = await db.execute<{ state: string; complained: boolean }>(sql`
    select state, details ->> 'complained' is not null as complained from messages
    where channel = 'email' and lower(recipient) = lower(${to}) and state not in ('queued', 'sending') order by id desc limit 1`);
  if (last?.complained) return "The last message to this address was marked as spam.";
  return last?.state === "bounced" ? "The last message to this address came back. Check it first." : null;
}
