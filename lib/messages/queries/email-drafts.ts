import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { requirePermission } from "@/lib/core/actor";
import { notFound } from "@/lib/core/errors";
import { parse } from "@/lib/core/input/parse";
import { decimal, formatMoney, pounds, sum } from "@/lib/core/money";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { shownTelephone } from "@/lib/core/telephone";
import { salutation } from "@/lib/customers/rules/salutation";
import { documentTypeName, isDocumentType } from "@/lib/document-record/rules/types";
import { type DocumentToSend, documentToSend } from "@/lib/documents/queries/document-to-send";
import { payAddress } from "@/lib/payments/queries/pay-link";
import { readPaperSettings } from "@/lib/printing/queries/read-paper-settings";
import { type WordedKind, wordedKind } from "@/lib/printing/schema/paper-settings";
import { type ReceiptForPaper, receiptForPaper } from "@/lib/receipts/queries/receipt-for-paper";
import { isOwing } from "@/lib/receivables/queries/owed-documents";
import { readGarage } from "@/lib/settings/queries/garage";
import { statementOf } from "@/lib/statements/queries/customer-statement";
import { StatementRequest } from "@/lib/statements/schema";
import { formatRegistration } from "@/lib/vehicles/rules/registration";
import { hasMailer } from "../mailer";
import { fillText, type Placeholder } from "../rules/fill-text";
import { linkEmail } from "../rules/link-email";
import { withPayLink } from "../rules/with-pay-link";
import { LinkEmailAsked, MessageId } from "../schema/message";
import { mayWriteTo } from "./may-write";

/** The e-mail before the user edits it. */
export interface EmailDraft {
  to: string;
  subject: string;
  body: string;
  /** A warning if the last message to this address bounced or was marked as spam. */
  warning: string | null;
  /** Whether it is kept here and not sent, as no mail service is set up. */
  kept: boolean;
}

/** Returns the draft e-mail for a document, from the garage's own texts. */
export const draftDocumentEmail = query({
  name: "messages.draft_document",
  permission: "documents:read",
  input: MessageId,
  async run({ db, input }): Promise<EmailDraft> {
    const document = await documentToSend(db, input.id);
    if (!document) throw notFound("document");
    return documentDraft(db, document);
  },
});

/** The same for a document that is already loaded. */
export async function documentDraft(db: Db | Tx, document: DocumentToSend): Promise<EmailDraft> {
  const kind = wordedKind(isDocumentType(document.type) ? document.type : "invoice");
  const { type, issued_date, balance } = document;
  const owed = isOwing(type) && issued_date !== null && decimal(balance).gt(0);
  const pay = owed ? await payAddress(db, { document_id: document.id }) : null;
  return draft(db, kind, document.email, wordsOf(document), pay);
}

/** The same for the statement of a customer, of the kind that is asked for. */
export async function statementDraft(
  db: Db | Tx,
  customer_id: string,
  request: Record<string, unknown>,
): Promise<EmailDraft> {
  const { customer, total } = await statementOf(db, parse(StatementRequest, { ...request, customer_id }));
  return draft(
    db,
    "statement",
    customer.email,
    {
      customer: salutation(customer) || customer.name,
      balance: formatMoney(total),
      total: formatMoney(total),
    },
    decimal(total).gt(0) ? await payAddress(db, { customer_id }) : null,
  );
}

const NO_OFFERS = "They asked for no more reminders and offers by e-mail: write only of their own business.";

const Customer = z.object({
  name: z.string(),
  title: z.string().nullable(),
  forename: z.string().nullable(),
  surname: z.string().nullable(),
  company_name: z.string().nullable(),
  email: z.string().nullable(),
});

/** Returns the draft e-mail to a customer that names a link of theirs; whoever shows it puts the link's address in. */
export const draftCustomerEmail = query({
  name: "messages.draft_customer",
  permission: "messages:create",
  input: LinkEmailAsked,
  async run({ db, actor, input: { id, names } }): Promise<EmailDraft> {
    requirePermission(actor, "customers:read");
    const [customer] = await db
      .execute(sql`
      select name, title, forename, surname, company_name, email from customers_to_write_to where id = ${id} and deleted_at is null`)
      .then(readRows(Customer));
    if (!customer) throw notFound("customer");
    const [{ name, telephone }, may] = await Promise.all([readGarage(db), mayWriteTo(db, [id])]);
    const stopped = may(id, "email", true).refusal === "stopped";
    return {
      to: customer.email ?? "",
      ...linkEmail(names, {
        customer: salutation(customer) || customer.name,
        garage: name,
        telephone: shownTelephone(telephone),
      }),
      warning: (customer.email && (await warningOf(db, customer.email))) || (stopped ? NO_OFFERS : null),
      kept: !hasMailer(),
    };
  },
});

/** Returns the draft e-mail for a receipt. */
export const draftReceiptEmail = query({
  name: "messages.draft_receipt",
  permission: "receipts:read",
  input: MessageId,
  async run({ db, input }): Promise<EmailDraft> {
    const receipt = await receiptForPaper(db, input.id);
    if (!receipt) throw notFound("receipt");
    return receiptDraft(db, receipt);
  },
});

/** The same for a receipt that is already loaded. */
export function receiptDraft(db: Db | Tx, receipt: ReceiptForPaper): Promise<EmailDraft> {
  const { customer_snapshot: printed, customer_name, email, registration, parts } = receipt;
  return draft(db, "receipt", email, {
    customer: salutation(printed) || customer_name || "customer",
    vehicle: registration ? formatRegistration(registration) : "your vehicle",
    number: parts[0]?.document_number ?? "",
    total: formatMoney(pounds(sum(parts.map(({ amount }) => amount)))),
  });
}

async function draft(
  db: Db | Tx,
  kind: WordedKind,
  email: string | null,
  about: Partial<Record<Placeholder, string>>,
  /** Where it is paid online. */
  pay: string | null = null,
): Promise<EmailDraft> {
  const [settings, garage] = await Promise.all([readPaperSettings(db), readGarage(db)]);
  const values = {
    ...about,
    garage: garage.name,
    telephone: shownTelephone(garage.telephone),
    ...(pay && { pay_link: pay }),
  };
  return {
    to: email ?? "",
    subject: fillText(settings.email_subject[kind], values),
    body: withPayLink(fillText(settings.email_body[kind], values), settings.email_body[kind], pay),
    warning: email ? await warningOf(db, email) : null,
    kept: !hasMailer(),
  };
}

const wordsOf = (document: DocumentToSend) => ({
  customer: document.salutation || document.customer_name || "customer",
  type: documentTypeName(document.type),
  number: document.number ?? "",
  vehicle: document.registration ? formatRegistration(document.registration) : "your vehicle",
  total: formatMoney(document.total_gross),
  balance: formatMoney(document.balance),
});

const LastEmail = z.object({ state: z.string(), complained: z.boolean() });

/** An address from which the last message bounced, or at which it was marked as spam, will do the same again. */
export async function warningOf(db: Db | Tx, to: string): Promise<string | null> {
  const [last] = await db
    .execute(sql`
    select state, details ->> 'complained' is not null as complained from messages
    where channel = 'email' and lower(recipient) = lower(${to}) and state not in ('queued', 'sending') order by id desc limit 1`)
    .then(readRows(LastEmail));
  if (last?.complained) return "The last message to this address was marked as spam.";
  return last?.state === "bounced" ? "The last message to this address came back. Check it first." : null;
}
