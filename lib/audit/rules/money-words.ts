import { type Decimal, decimal, pounds, sum } from "@/lib/core/money";
import { byMethod } from "@/lib/receipts/rules/receipt-name";
import type { Act } from "./action-details";
import { moneyWords, type Row } from "./value-words";

type Words = (act: Act) => string | null;

const text = (value: unknown): string | null =>
  typeof value === "string" || typeof value === "number" ? String(value) : null;

const rows = (value: unknown): Row[] =>
  Array.isArray(value) ? value.filter((row): row is Row => typeof row === "object" && row !== null) : [];

const absolute = (amount: string): Decimal => pounds(decimal(amount).abs());

/** The amount by which the record's field changed, without its sign; null if it did not change. */
function moved(
  { before, after }: Pick<Act, "before" | "after">,
  field: "received" | "balance",
): Decimal | null {
  const [was, is] = [text(before?.[field]), text(after?.[field])];
  if (was === null || is === null || decimal(was).eq(is)) return null;
  return pounds(decimal(is).minus(was).abs());
}

const methodOf = ({ method, method_name }: Row): string =>
  byMethod({ method: String(method ?? ""), method_name: text(method_name) ?? "" });

/** "£70.00 by card and £50.00 in cash". */
function tenders(receipts: readonly Row[]): string | null {
  const known = receipts.filter(({ amount }) => text(amount) !== null);
  const words = known.map((one) => `${moneyWords(absolute(String(one.amount)))} ${methodOf(one)}`);
  return words.length > 1 ? `${words.slice(0, -1).join(", ")} and ${words.at(-1)}` : (words[0] ?? null);
}

/** The receipts of an action: from the entry itself, or from its main entry. */
function receiptsOf({ before, after, main }: Act): Row[] {
  const told = main ? (main.after ?? main.before) : (after ?? before);
  const many = rows(told?.receipts);
  return many.length > 0 ? many : told && "amount" in told && "method" in told ? [told] : [];
}

/** The record's share of a payment, with the payment methods. */
function paid(act: Act): string | null {
  const receipts = receiptsOf(act);
  const share = act.main || receipts.length === 0 ? moved(act, "received") : null;
  const all = pounds(sum(receipts.map(({ amount }) => text(amount))).abs());
  if (share === null || decimal(share).eq(all)) return tenders(receipts) ?? (share && moneyWords(share));
  const methods = [...new Set(receipts.map(methodOf))].join(" and ");
  return `${moneyWords(share)} ${methods}`.trim();
}

const withPaid = (words: (amount: string, it: string) => string): Words => {
  return (act) => {
    const amount = paid(act);
    return amount && words(amount, act.it);
  };
};

/** "£50.00 of money on account against invoice 9242". */
function claims({ after, names }: Act): string | null {
  const words = rows(after?.allocations).map(({ document_id, amount }) => {
    const name = names[String(document_id).toLowerCase()];
    return name && text(amount) !== null ? `${moneyWords(String(amount))} against ${name}` : null;
  });
  const known = words.filter((one) => one !== null);
  return known.length > 0 ? known.join(", ") : null;
}

const released: Words = (act) => {
  const words = act.main ? null : movedWords(act, ` on ${act.it}`);
  if (words) return words;
  const amount = moved(act, "received");
  return amount && act.main?.it ? `moved ${moneyWords(amount)} from ${act.main.it} to ${act.it}` : null;
};

const HOW: Record<string, string> = { account: "kept on account", refund: "refunded" };

/**
 * Returns "deposit of £50.00 kept on account"; `on` names the document, if the sentence does not. Null if no money moved, or it is
 * not known where it went.
 */
export function movedWords({ command, before, after, names }: Act, on = ""): string | null {
  const money = after?.money as Row | null | undefined;
  const amount = moved({ before, after }, "received");
  if (amount === null) return null;
  if (command === "documents.issue") return `${moneyWords(amount)} of what was paid kept on account`;
  const to = names[String(money?.document_id).toLowerCase()];
  const where = HOW[String(money?.to)] ?? (to ? `moved to ${to}` : null);
  return where && `deposit of ${moneyWords(amount)}${on} ${where}`;
}

export const moneyActs: Record<string, Words> = {
  "receipts.allocate": (act) => {
    if (!act.main) {
      const against = claims(act);
      return against && `set money on account: ${against}`;
    }
    const amount = moved(act, "received");
    return amount && `set ${moneyWords(amount)} on account against ${act.it}`;
  },
  "receipts.allocate_credit": (act) => {
    if (!act.main) {
      const against = claims(act);
      return against && `set ${act.it}: ${against}`;
    }
    const amount = moved(act, "balance");
    return amount && `credited ${moneyWords(amount)} by ${act.main.it ?? "a credit note"} to ${act.it}`;
  },
  "receipts.credit_on_account": (act) => {
    const amount = moved(act, act.main ? "received" : "balance");
    const credit = act.main?.it;
    if (!amount) return null;
    return credit
      ? `put ${moneyWords(amount)} paid on ${act.it} on account, credited by ${credit}`
      : `put the ${moneyWords(amount)} that ${act.it} had to refund on account`;
  },
  "receipts.delete": withPaid((amount, it) => `deleted a receipt of ${amount} for ${it}`),
  "receipts.pay_out": withPaid((amount, it) => `paid out ${amount} for ${it}`),
  "receipts.put_on_account": (act) => {
    const amount = moved(act, "received");
    return amount && `deposit of ${moneyWords(amount)} on ${act.it} kept on account`;
  },
  "receipts.refund": withPaid((amount, it) => `refunded ${amount} for ${it}`),
  "receipts.release_money": released,
  "receipts.take": withPaid((amount, it) => `took ${amount} for ${it}`),
  "receipts.unallocate": (act) => {
    const { after, names, main, it } = act;
    const amount = main ? moved(act, "received") : text(after?.amount);
    const document = main ? it : names[String(after?.document_id).toLowerCase()];
    if (!document) return null;
    return `took ${amount ? moneyWords(amount) : "money"} off ${document}, back on account`;
  },
};
