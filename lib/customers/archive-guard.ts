import { formatMoney } from "@/lib/core/money";

/** What would be left hanging if a customer were archived. */
export interface Unfinished {
  /** What is owed to us, as a decimal string; below nothing where we owe the customer. */
  balance: string;
  unpaid_documents: number;
  open_job_sheets: number;
  open_invoices: number;
}

/** Why a customer cannot be archived, as a sentence; null where nothing stands against it. */
export function reasonNotToArchive(u: Unfinished): string | null {
  const reasons: string[] = [];
  if (u.unpaid_documents > 0) {
    const owed = u.balance.startsWith("-")
      ? `${formatMoney(u.balance.slice(1))} is still to be refunded`
      : `${formatMoney(u.balance)} is still owed`;
    reasons.push(`${owed} on ${count(u.unpaid_documents, "document")}`);
  }
  if (u.open_job_sheets > 0) reasons.push(`${count(u.open_job_sheets, "job sheet")} not finished`);
  if (u.open_invoices > 0) reasons.push(`${count(u.open_invoices, "invoice")} not issued yet`);
  return reasons.length ? `This customer cannot be archived: ${reasons.join("; ")}` : null;
}

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? "" : "s"}`;
