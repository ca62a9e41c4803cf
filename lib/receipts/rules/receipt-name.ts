import { RECEIPT_METHODS, type ReceiptMethod, receiptMethodName } from "../rules/methods";

interface Method {
  method: string;
  method_name: string;
}

/** The payment method in words, by the garage's own name if it has one. */
export function receiptName(receipt: Method & { allocated?: boolean }): string {
  const name = methodName(receipt);
  return receipt.allocated ? `${name}, from a payment on account` : name;
}

function methodName({ method, method_name }: Method): string {
  const known = (RECEIPT_METHODS as readonly string[]).includes(method);
  return method_name || (known ? receiptMethodName(method as ReceiptMethod) : method);
}

/** Method names that keep their capitals within a sentence. */
const PROPER: ReadonlySet<string> = new Set(["bacs", "stripe", "paypal"]);

/** The payment method within a sentence: "by card", "in cash", "by BACS". */
export function byMethod({ method, method_name }: Method): string {
  const ours = methodName({ method, method_name: "" });
  const own = method_name && method_name.toLowerCase() !== ours.toLowerCase();
  if (own) return `by ${method_name}`;
  if (method === "cash") return "in cash";
  if (method === "other") return "by another method";
  return `by ${PROPER.has(method) ? ours : ours.toLowerCase()}`;
}
