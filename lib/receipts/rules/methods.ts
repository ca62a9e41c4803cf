/** How money is received, by our names; `method_name` keeps the garage's own. */
export const RECEIPT_METHODS = [
  "cash",
  "card",
  "bacs",
  "cheque",
  "stripe",
  "paypal",
  "account",
  "credit_note",
  "other",
] as const;

export type ReceiptMethod = (typeof RECEIPT_METHODS)[number];

const NAMES: Record<ReceiptMethod, string> = {
  cash: "Cash",
  card: "Card",
  bacs: "BACS",
  cheque: "Cheque",
  stripe: "Stripe",
  paypal: "PayPal",
  account: "Account",
  credit_note: "Credit note",
  other: "Other",
};

export const receiptMethodName = (method: ReceiptMethod): string => NAMES[method];
