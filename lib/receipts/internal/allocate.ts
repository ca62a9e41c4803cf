import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { receipt_allocations, receipts } from "@/db/schema/receipts";
import type { Actor } from "@/lib/core/actor";
import { NEXT_VERSION, nextVersion } from "@/lib/core/database/next-version";
import type { IsoDate } from "@/lib/core/dates/dates";
import { type ErrorDetail, invalid } from "@/lib/core/errors";
import { type Decimal, decimal, formatMoney, pounds, sum } from "@/lib/core/money";
import type { DocumentRecord, SavedDocument } from "@/lib/document-record/internal/saved-document";
import { documentName } from "@/lib/document-record/rules/types";
import { updateRelated } from "@/lib/events/internal/update-related";
import { amountDue, asPayable, paymentProblem } from "../rules/amount-due";
import { settleAudited } from "./settle-audited";

interface Claim {
  document_id: string;
  amount: Decimal;
}

interface Allocation {
  /** The customer whose money it is, so that nobody pays another customer's invoice by mistake. */
  customerId: string;
  /** Locked documents, by id. */
  documents: ReadonlyMap<string, DocumentRecord>;
  wanted: readonly Claim[];
  /** How much of `wanted` each receipt pays. */
  parts: readonly (Claim & { receipt_id: string })[];
  date: IsoDate;
}

/** Sets money on account against documents. VALIDATION_ERROR at `allocations.N.amount` if a document cannot take as much. */
export async function allocate(
  tx: Tx,
  actor: Actor,
  command: string,
  { customerId, documents, wanted, parts, date }: Allocation,
): Promise<SavedDocument[]> {
  const problems = claimProblems(customerId, documents, wanted);
  if (problems.length > 0) throw invalid(...problems);
  if (parts.length > 0)
    await tx.insert(receipt_allocations).values(parts.map((part) => ({ ...part, allocated_date: date })));
  const settled: SavedDocument[] = [];
  for (const [id, document] of documents) {
    const received = pounds(sum(parts.filter((part) => part.document_id === id).map(({ amount }) => amount)));
    settled.push(await settleAudited(tx, actor, command, document, { received, date }));
  }
  return settled;
}

/** What is wrong with each claim: the document is deleted, belongs to another customer, or less is owed on it. */
export function claimProblems(
  customerId: string,
  documents: ReadonlyMap<string, DocumentRecord>,
  wanted: readonly Claim[],
): ErrorDetail[] {
  const problems: ErrorDetail[] = [];
  const seen = new Set<string>();
  for (const [i, { document_id, amount }] of wanted.entries()) {
    const document = documents.get(document_id);
    const problem = seen.has(document_id)
      ? "It is listed twice"
      : document
        ? claimProblem(customerId, document, amount)
        : "This document does not exist any more";
    seen.add(document_id);
    if (problem) problems.push({ field: `allocations.${i}.amount`, message: problem });
  }
  return problems;
}

function claimProblem(customerId: string, document: DocumentRecord, amount: Decimal): string | null {
  if (document.customer_id !== customerId) return "It belongs to another customer";
  const payable = asPayable(document);
  const problem = paymentProblem(payable);
  if (problem) return problem;
  const due = amountDue(payable);
  if (due === null || decimal(amount).lte(due)) return null;
  const name = documentName(document);
  return decimal(due).eq(0) ? `Nothing is due on ${name}` : `Only ${formatMoney(due)} is due on ${name}`;
}

/** Increases a receipt's version when its money moves, so that somebody working on an older version is told. */
export async function touchReceipt(tx: Tx, id: string): Promise<void> {
  await tx
    .update(receipts)
    .set({ ...nextVersion(receipts) })
    .where(eq(receipts.id, id));
}

/** The same for a receipt that changes because of an action on another one. */
export const touchRelatedReceipt = (tx: Tx, id: string): Promise<void> =>
  updateRelated(tx, "receipts", {
    set: NEXT_VERSION,
    where: sql`id = ${id}`,
  });
