import type { DocumentBook } from "../load/documents/document-book";
import type { Load } from "../load/write/load";

/** Returns the age band of a debt, by the days that it is overdue. */
export function ageOf(due: string | null, asAt: string): string {
  if (due === null) return "unknown";
  const late = Math.round((Date.parse(asAt) - Date.parse(due)) / 86_400_000);
  if (late <= 0) return "not due";
  if (late <= 30) return "1-30";
  if (late <= 60) return "31-60";
  return late <= 90 ? "61-90" : "90+";
}

/**
 * Adds what is owed on the day of the run: for issued invoices the gross less receipts up to that day, by
 * customer and by age since the due date; for credit notes, likewise, what is to be refunded, as a positive
 * sum.
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
