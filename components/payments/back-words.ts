import { formatMoney } from "@/lib/core/money";
import type { MoneyBack } from "@/lib/payments/queries/payments-of-document";

const REFUND: Record<string, (money: string) => string> = {
  asked: (money) => `Refund of ${money} is still to be sent`,
  pending: (money) => `Refund of ${money} is on its way`,
  done: (money) => `${money} refunded`,
  undone: (money) => `Refund of ${money} failed`,
  refused: (money) => `Refund of ${money} was refused`,
};

const DISPUTE: Record<string, (money: string) => string> = {
  pending: (money) => `${money} is disputed by the customer, and held back`,
  done: (money) => `${money} was lost in a dispute`,
  undone: (money) => `Dispute about ${money} was won`,
};

/** What went back of an online payment, in words: "£20.00 refunded". */
export function backWords({ kind, state, amount }: MoneyBack): string {
  const words = (kind === "dispute" ? DISPUTE : REFUND)[state];
  return words ? words(formatMoney(amount)) : `${formatMoney(amount)} went back`;
}

/** Whether somebody has to look at it. */
export const isTrouble = ({ kind, state }: MoneyBack): boolean =>
  kind === "dispute" ? state !== "undone" : state === "undone" || state === "refused";
