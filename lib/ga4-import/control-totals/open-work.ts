import type { Load } from "../load/write/load";
import type { Figures } from "./figures";

const GROUP = "what is open";

/** Estimates and job sheets that came to their end, by our statuses. */
export const ENDED: Record<string, readonly string[]> = {
  estimate: ["converted", "declined"],
  job_sheet: ["invoiced", "cancelled"],
};

const KEYS: Record<string, string> = { estimate: "estimates", job_sheet: "job sheets" };

/** Types of which nothing is owed yet, so that what was received for them is a deposit. */
export const BEFORE_INVOICE: readonly string[] = ["estimate", "job_sheet", "payment_on_account"];

/**
 * Counts a document that is still worked on, with its gross sum in pence. Not while rows are merged: people have gone
 * on with such documents here since, and both sides rightly differ.
 */
export function addOpenDocument(
  { figures, merging }: Load,
  type: string,
  status: string,
  gross: number | null,
): void {
  const ended = ENDED[type];
  if (merging || !ended || ended.includes(status)) return;
  figures.add(`${GROUP}|${KEYS[type]}`, 1, gross ?? 0);
}

/** Whether a figure is asked of a first import alone. */
export const isOfFirstImport = (name: string): boolean =>
  name.startsWith(`${GROUP}|`) && name !== `${GROUP}|debtors`;

/** Counts a receipt of a document that is no issued invoice as a deposit, in pence. */
export function addDeposit({ figures, merging }: Load, type: string, issued: boolean, amount: number): void {
  if (!merging && (!issued || BEFORE_INVOICE.includes(type))) figures.add(`${GROUP}|deposits`, 1, amount);
}

/** What either side's debts come to in all: credit that a customer has is none. */
export function addDebtors(figures: Figures): void {
  for (const name of [...figures.names()]) {
    const [value = 0] = figures.get(name) ?? [];
    if (name.startsWith("debtors|") && value > 0) figures.add(`${GROUP}|debtors`, 1, value);
  }
}
