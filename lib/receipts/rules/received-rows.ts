import { type Decimal, decimal, formatMoney, pounds, sum } from "@/lib/core/money";
import { documentName } from "@/lib/document-record/rules/types";
import type { Received } from "../responses";
import { receiptName } from "./receipt-name";

type Receipt = Pick<Received, "id" | "payment_date" | "method" | "method_name" | "amount" | "allocated"> & {
  description?: string | null;
};

interface Paid {
  type: string;
  number: string | null;
  issued_date: string | null;
}

/** The heading above the rows: the money of a credit note goes the other way. */
export const receivedHeading = ({ type }: Pick<Paid, "type">): string =>
  type === "credit_note" ? "Refunded" : "Received";

/** The amount as shown under that heading: a refund is a negative receipt, and under "Refunded" it is shown as positive. */
export const underHeading = ({ type }: Pick<Paid, "type">, amount: Decimal | null): Decimal | null =>
  type === "credit_note" && amount !== null ? pounds(decimal(amount).times(-1)) : amount;

/** A row under "Received" or "Refunded". */
export interface ReceivedRow {
  key: string;
  date: string | null;
  /** "Card", "Deposit of £50.00 on job sheet 5992 kept on account". */
  words: string;
  description: string | null;
  /** Null if nothing of it stayed on the document. */
  amount: Decimal | null;
}

/**
 * What was received for a document, as rows for people: money that was put back on the customer's account is one row with the
 * day on which that was done, however many entries there are for it.
 */
export function receivedRows(document: Paid, receipts: readonly Receipt[]): ReceivedRow[] {
  const moved = new Set(
    receipts.filter(({ allocated, amount }) => allocated && decimal(amount).lt(0)).map(({ id }) => id),
  );
  const seen = new Set<string>();
  return receipts.flatMap((receipt): ReceivedRow[] => {
    if (!receipt.allocated || !moved.has(receipt.id)) return [asReceived(document, receipt)];
    if (seen.has(receipt.id)) return [];
    seen.add(receipt.id);
    return [
      combinedRow(
        document,
        receipts.filter(({ id, allocated }) => allocated && id === receipt.id),
      ),
    ];
  });
}

const asReceived = (document: Paid, receipt: Receipt): ReceivedRow => ({
  key: `${receipt.id} ${receipt.payment_date} ${receipt.amount}`,
  date: receipt.payment_date,
  words: receiptName(receipt),
  description: receipt.description ?? null,
  amount: underHeading(document, receipt.amount),
});

/** The row for the entries of one receipt, some of which moved money back onto the account. */
function combinedRow(document: Paid, entries: readonly Receipt[]): ReceivedRow {
  const [came, went] = [entries.filter(isIn), entries.filter((entry) => !isIn(entry))];
  const [first] = entries;
  const rest = sum(entries.map(({ amount }) => amount));
  const back = formatMoney(pounds(sum(went.map(({ amount }) => amount)).abs()));
  const key = `${first?.id} on account`;
  if (rest.eq(0)) {
    const name = documentName(document);
    const words = document.issued_date
      ? `${back} from the account, put back on account`
      : `Deposit of ${back} on ${name.charAt(0).toLowerCase()}${name.slice(1)} kept on account`;
    return { key, date: went.at(-1)?.payment_date ?? null, words, description: null, amount: null };
  }
  const name = first ? receiptName({ ...first, allocated: false }) : "";
  return {
    key,
    date: came[0]?.payment_date ?? null,
    words: `${name}, ${back} of it kept on account`,
    description: first?.description ?? null,
    amount: pounds(rest),
  };
}

const isIn = ({ amount }: Receipt): boolean => decimal(amount).gt(0);
