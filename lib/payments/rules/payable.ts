import { type Decimal, decimal, formatMoney, pounds } from "@/lib/core/money";

/** The least and the most that can be paid online at once, in pounds. Source: Stripe, minimum and maximum charge amounts for GBP. */
export const LEAST_ONLINE: Decimal = "0.30";
export const MOST_ONLINE: Decimal = "999999.99";

/** How many payments may be begun by one link: whose page is open at once, and within 24 hours. */
export const MOST_OPEN = 10;
export const MOST_A_DAY = 60;

/** Why no further payment may be begun by a link, or null. */
export function begunTooOften({ open, today }: { open: number; today: number }): string | null {
  if (open >= MOST_OPEN)
    return "Too many payments are open by this link: use one of their pages, or try again later";
  if (today >= MOST_A_DAY) return "Too many payments were begun by this link today: try again tomorrow";
  return null;
}

/** What can be paid online now: what is due less what is on its way; null for any amount, as for a deposit on work without a price. */
export function openAmount(due: Decimal | null, onItsWay: Decimal): Decimal | null {
  if (due === null) return null;
  const open = decimal(due).minus(onItsWay);
  return pounds(open.lt(0) ? decimal("0") : open);
}

/** Why an amount cannot be paid online, or null if it can. `open` as from `openAmount`. */
export function amountProblem(amount: Decimal, open: Decimal | null): string | null {
  if (open !== null && decimal(open).lte(0)) return "Nothing is due any more";
  if (decimal(amount).lt(LEAST_ONLINE)) return `Online at least ${formatMoney(LEAST_ONLINE)} can be paid`;
  if (decimal(amount).gt(MOST_ONLINE))
    return `Online at most ${formatMoney(MOST_ONLINE)} can be paid at once`;
  if (open !== null && decimal(amount).gt(open)) return `Only ${formatMoney(open)} is due`;
  return null;
}
