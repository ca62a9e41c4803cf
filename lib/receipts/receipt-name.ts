import { RECEIPT_METHODS, type ReceiptMethod, receiptMethodName } from "./schema";

/** How money came, in the garage's own word where it has one. */
export function receiptName(receipt: { method: string; method_name: string; allocated?: boolean }): string {
  const known = (RECEIPT_METHODS as readonly string[]).includes(receipt.method);
  const name =
    receipt.method_name || (known ? receiptMethodName(receipt.method as ReceiptMethod) : receipt.method);
  return receipt.allocated ? `${name}, from a payment on account` : name;
}
