import { decimal, formatMoney } from "@/lib/core/money";
import { statusWords } from "@/lib/document-record/rules/status-words";

interface Paper {
  type: string;
  status: string;
  balance: string;
}

/** Where a paper stands, in the words that its customer reads; null where there is nothing to say. `open`: something is to be paid. */
export function paperState({ type, status, balance }: Paper): { words: string; open: boolean } | null {
  if (type === "credit_note") return null;
  if (decimal(balance).gt(0)) return { words: `${formatMoney(balance)} to pay`, open: true };
  const words = WORDS[status];
  return words ? { words, open: false } : null;
}

const WORDS: Record<string, string> = {
  approved: statusWords.approved,
  // Work that was taken up was agreed to: what became of the estimate is the garage's own.
  converted: statusWords.approved,
  declined: statusWords.declined,
  expired: statusWords.expired,
  paid: statusWords.paid,
  settled: statusWords.settled,
  credited: statusWords.credited,
};
