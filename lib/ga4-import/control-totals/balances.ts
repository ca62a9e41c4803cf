import type { DocumentBook } from "../load/documents/document-book";
import type { Load } from "../load/write/load";

/** Days late by which a debt is told. */
export function ageOf(due: string | null, asAt: string): string {
  if (due === null) return "unknown";
  const late = Math.round((Date.parse(asAt) - Date.parse(due)) / 86_400_000);
  if (late <= 0) return "not due";
  if (late <= 30) return "1-30";
  if (late <= 60) return "31-60";
  return late <= 90 ? "61-90" : "90+";
}

/**
 * What is owed on the day of the run: of issued invoices gross less receipts up to that day, by customer and by age from
 * the day it was due; of credit notes likewise, without their sign, what is to be given back.
 */
export function addBalances(load: Load, book: DocumentBook, receivedByNow: readonly number[]): void {
  const { figures, asAt, known } = load;
  for (const number of book.numbers) {
    const type = book.type[number];
    const issuedDate = book.issuedDate[number] ?? null;
    const credit = type === "credit_note";
    if (!book.issued[number] || !(credit || type === "invoice" || type === "excess_invoice")) continue;
    if (issuedDate !== null && issuedDate > asAt) continue;
    const gross = book.gross[number] ?? 0;
    const received = receivedByNow[number] ?? 0;
    const open = credit ? Math.abs(gross) - Math.abs(received) : gross - received;
    if (open === 0) continue;
    const age = ageOf(book.dueDate[number] ?? null, asAt);
    figures.add(`ages|${credit ? "credit notes" : "invoices"}|${age}`, 1, open);
    const customer = known.customers.key(book.customer[number] ?? -1) ?? "none";
    figures.add(`debtors|${customer}`, credit ? -open : open);
  }
}
