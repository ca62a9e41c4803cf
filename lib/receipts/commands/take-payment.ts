import "server-only";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { command } from "@/lib/core/command";
import { conflict, invalid, notFound } from "@/lib/core/errors";
import { type Decimal, decimal, formatMoney, pounds, sum } from "@/lib/core/money";
import { lockCustomer } from "@/lib/customers/internal/lock-customer";
import type { DocumentRecord, SavedDocument } from "@/lib/document-record/internal/saved-document";
import { lockDocuments } from "@/lib/document-record/internal/settle";
import { documentName } from "@/lib/document-record/rules/types";
import { readDocumentSettings } from "@/lib/settings/commands/document-settings";
import { allocate } from "../internal/allocate";
import { insertReceipt } from "../internal/insert-receipt";
import { alreadyDone } from "../internal/once";
import { paymentDay } from "../internal/payment-day";
import type { SavedReceipt } from "../internal/saved-receipt";
import { settleAudited } from "../internal/settle-audited";
import { amountDue, asPayable, paymentProblem } from "../rules/amount-due";
import { spread } from "../rules/spread";
import { businessCardSurcharge } from "../rules/surcharge";
import { TakePayment } from "../schema/written-receipt";

const NAME = "receipts.take";

export interface Taken {
  receipts: SavedReceipt[];
  /** The documents that were paid, after the payment. */
  documents: SavedDocument[];
  warnings: string[];
}

type Input = z.output<typeof TakePayment>;
type Day = Awaited<ReturnType<typeof paymentDay>>;

/**
 * Takes a payment: for a document, or for a customer, on account or spread over invoices. VALIDATION_ERROR says how much is due
 * if more is offered, unless the rest may go on account. A repeated request with the same payment_key returns the same
 * receipts.
 */
export const takePayment = command({
  name: NAME,
  permission: "receipts:create",
  input: TakePayment,
  async run({ tx, actor, input }): Promise<Taken> {
    const amounts = input.tenders.map(({ amount }) => amount);
    const done = await alreadyDone(tx, input.payment_key, amounts);
    if (done) {
      const documents = await lockDocuments(tx, [input.document_id, ...done.map((paid) => paid.document_id)]);
      return { receipts: done, documents: [...documents.values()], warnings: [] };
    }
    const day = await paymentDay(tx, actor, input.payment_date);
    return input.document_id
      ? payDocument(tx, actor, input, input.document_id, day)
      : payOnAccount(tx, actor, input, input.customer_id ?? "", day);
  },
  trace: ({ receipts }) => ({
    entity: "receipts",
    id: receipts[0]?.id ?? null,
    after: { ...receipts[0], receipts },
  }),
});

async function payDocument(
  tx: Tx,
  actor: Actor,
  input: Input,
  id: string,
  { day, warnings }: Day,
): Promise<Taken> {
  const document = (await lockDocuments(tx, [id])).get(id);
  if (!document) throw notFound("document");
  const paid = sum(input.tenders.map(({ amount }) => amount));
  const claim = claimOf(document, pounds(paid));
  const surplus = paid.minus(claim);
  if (surplus.gt(0) && !input.surplus_on_account) throw tooMuch(document, claim, input);
  if (surplus.gt(0)) await lockCustomer(tx, document.customer_id, "document_id");
  // Read only when needed: hardly anybody pays by business card.
  const surcharged = input.tenders.some(({ business_card }) => business_card);
  const percent = surcharged ? (await readDocumentSettings(tx)).business_card_surcharge_percent : null;
  const receipts: SavedReceipt[] = [];
  for (const share of spread(
    input.tenders.map(({ amount }) => amount),
    [claim],
  )) {
    const tender = input.tenders[share.tender];
    if (!tender) continue;
    const here = share.claim !== null;
    receipts.push(
      await insertReceipt(tx, {
        ...(here ? { document_id: id } : { customer_id: document.customer_id }),
        method: tender.method,
        amount: share.amount,
        description: tender.description ?? null,
        payment_date: day,
        payment_group: input.payment_key,
        ...(here && tender.business_card && tender.method === "card"
          ? businessCardSurcharge(share.amount, percent ?? "0", document)
          : null),
      }),
    );
  }
  if (decimal(claim).lte(0)) return { receipts, documents: [], warnings };
  const settled = await settleAudited(tx, actor, NAME, document, { received: claim, date: day });
  return { receipts, documents: [settled], warnings };
}

/** As much of the offered amount as the document can take. */
function claimOf(document: DocumentRecord, offered: Decimal): Decimal {
  const payable = asPayable(document);
  const problem = paymentProblem(payable);
  if (problem) throw conflict(problem);
  const due = amountDue(payable);
  return due === null || decimal(offered).lte(due) ? offered : due;
}

function tooMuch(document: DocumentRecord, due: Decimal, { tenders }: Input) {
  const name = documentName(document);
  const message = decimal(due).eq(0)
    ? `Nothing is due on ${name}`
    : `Only ${formatMoney(due)} is due on ${name}: take that, or put the rest on the customer's account`;
  return invalid({ field: `tenders.${tenders.length - 1}.amount`, message });
}

async function payOnAccount(
  tx: Tx,
  actor: Actor,
  input: Input,
  customerId: string,
  { day, warnings }: Day,
): Promise<Taken> {
  const wanted = input.allocations ?? [];
  const documents = await lockDocuments(
    tx,
    wanted.map(({ document_id }) => document_id),
  );
  await lockCustomer(tx, customerId, "customer_id");
  const offered = sum(input.tenders.map(({ amount }) => amount));
  if (sum(wanted.map(({ amount }) => amount)).gt(offered))
    throw invalid({
      field: "allocations",
      message: `The invoices come to more than the ${formatMoney(pounds(offered))} paid`,
    });
  const receipts: SavedReceipt[] = [];
  for (const { method, amount, description } of input.tenders)
    receipts.push(
      await insertReceipt(tx, {
        customer_id: customerId,
        method,
        amount,
        description: description ?? null,
        payment_date: day,
        payment_group: input.payment_key,
      }),
    );
  const shares = spread(
    input.tenders.map(({ amount }) => amount),
    wanted.map(({ amount }) => amount),
  ).filter(({ claim }) => claim !== null);
  const settled = await allocate(tx, actor, NAME, {
    customerId,
    documents,
    date: day,
    wanted,
    parts: shares.map(({ tender, claim, amount }) => ({
      receipt_id: receipts[tender]?.id ?? "",
      document_id: wanted[claim ?? -1]?.document_id ?? "",
      amount,
    })),
  });
  return { receipts, documents: settled, warnings };
}
