import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import type { IsoDate } from "@/lib/core/dates/dates";
import { type Decimal, decimal, pounds } from "@/lib/core/money";
import { readRows } from "@/lib/core/read-rows";
import type { DocumentRecord } from "@/lib/document-record/internal/saved-document";
import { lockDocuments } from "@/lib/document-record/internal/settle";
import { amountDue, asPayable, paymentProblem } from "../rules/amount-due";
import type { ReceiptMethod } from "../rules/methods";
import { numberedReference } from "../rules/numbered-reference";
import { payInOrder } from "../rules/spread";
import { allocate } from "./allocate";
import { insertReceipt } from "./insert-receipt";
import type { SavedReceipt } from "./saved-receipt";
import { settleAudited } from "./settle-audited";

/** Money that has come in for certain, and has to be booked whatever has become of what was paid. */
export interface OnlineMoney {
  document_id: string | null;
  customer_id: string | null;
  /** Pounds, positive. */
  amount: Decimal;
  method: ReceiptMethod;
  method_name: string;
  /** The provider's id of it. */
  provider_reference: string;
  payment_group: string;
  /** How many receipts have that reference already. */
  pieces_before: number;
  description: string | null;
  payment_date: IsoDate;
}

/**
 * Books money that came online: on the document that was paid, or what that has become; as far as it is not due any more, on the
 * customer's account; and a payment of the account on what is owed, the longest due first. Never refuses: the customer has paid.
 */
export async function receiveOnline(
  tx: Tx,
  actor: Actor,
  command: string,
  money: OnlineMoney,
): Promise<SavedReceipt[]> {
  const document = money.document_id ? await lockPayable(tx, money.document_id) : null;
  const customer_id = document?.customer_id ?? money.customer_id;
  if (!document) return customer_id ? [await onAccount(tx, actor, command, { ...money, customer_id })] : [];
  const claim = claimOf(document, money.amount, customer_id);
  const surplus = decimal(money.amount).minus(claim);
  const received: SavedReceipt[] = [];
  if (decimal(claim).gt(0)) {
    received.push(await write(tx, money, { document_id: document.id, amount: claim }));
    await settleAudited(tx, actor, command, document, { received: claim, date: money.payment_date });
  }
  if (surplus.gt(0))
    received.push(await write(tx, money, { customer_id, amount: pounds(surplus) }, received.length));
  return received;
}

/** How much the document takes; all of it where there is no account for the rest. */
function claimOf(document: DocumentRecord, offered: Decimal, customerId: string | null): Decimal {
  if (customerId === null) return offered;
  const payable = asPayable(document);
  if (paymentProblem(payable)) return "0.00";
  const due = amountDue(payable);
  return due === null || decimal(offered).lte(due) ? offered : due;
}

const Successor = z.object({ id: z.string() });

/** Locks the document that was paid, and what it was converted into; returns the last that is there. Null if it was deleted. */
async function lockPayable(tx: Tx, id: string): Promise<DocumentRecord | null> {
  const chain = await tx
    .execute(sql`
    with recursive chain as (
      select id, created_at from document_heads where id = ${id}
      union all
      select d.id, d.created_at from document_heads d join chain c on d.source_document_id = c.id
      where d.type in ('job_sheet', 'invoice') and d.deleted_at is null
    ) select id from chain order by created_at`)
    .then(readRows(Successor));
  const locked = await lockDocuments(
    tx,
    chain.map((one) => one.id),
  );
  const first = locked.get(id);
  const over = first && ["converted", "invoiced"].includes(first.status);
  if (first && !over) return first;
  return [...chain].reverse().flatMap((one) => locked.get(one.id) ?? [])[0] ?? null;
}

const Owed = z.object({ id: z.string(), balance: z.string() });

/** Puts money on the customer's account, and sets it against what they owe. */
async function onAccount(
  tx: Tx,
  actor: Actor,
  command: string,
  money: OnlineMoney & { customer_id: string },
): Promise<SavedReceipt> {
  const owed = await tx
    .execute(sql`
    select id, balance from owed_documents where customer_id = ${money.customer_id} and owed > 0 order by due_on, id limit 200`)
    .then(readRows(Owed));
  const documents = await lockDocuments(
    tx,
    owed.map(({ id }) => id),
  );
  const receipt = await write(tx, money, { customer_id: money.customer_id, amount: money.amount });
  const open = [...documents.values()].flatMap((document) => {
    const payable = asPayable(document);
    const due = paymentProblem(payable) ? null : amountDue(payable);
    return document.customer_id === money.customer_id && due && decimal(due).gt(0)
      ? [{ document_id: document.id, due }]
      : [];
  });
  const order = owed.flatMap(({ id }) => open.filter(({ document_id }) => document_id === id));
  const shares = payInOrder(
    money.amount,
    order.map(({ due }) => due),
  );
  const wanted = order.flatMap(({ document_id }, i) =>
    decimal(shares[i]).gt(0) ? [{ document_id, amount: shares[i] ?? "0.00" }] : [],
  );
  const paid = new Map([...documents].filter(([id]) => wanted.some(({ document_id }) => document_id === id)));
  await allocate(tx, actor, command, {
    customerId: money.customer_id,
    documents: paid,
    wanted,
    parts: wanted.map((part) => ({ ...part, receipt_id: receipt.id })),
    date: money.payment_date,
  });
  return receipt;
}

const write = (
  tx: Tx,
  { document_id: _d, customer_id: _c, amount: _a, pieces_before, provider_reference, ...money }: OnlineMoney,
  share: { document_id?: string; customer_id?: string | null; amount: Decimal },
  piece = 0,
) =>
  insertReceipt(tx, {
    ...money,
    ...share,
    provider_reference: numberedReference(provider_reference, pieces_before + piece),
  });
