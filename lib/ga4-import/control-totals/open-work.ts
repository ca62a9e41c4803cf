import type { Load } from "../load/write/load";
import type { Figures } from "./figures";

const GROUP = "what is open";

/** Our statuses of estimates and job sheets that are finished. */
export const ENDED: Record<string, readonly string[]> = {
  estimate: ["converted", "declined"],
  job_sheet: ["invoiced", "cancelled"],
};

const KEYS: Record<string, string> = { estimate: "estimates", job_sheet: "job sheets" };

/** Types for which nothing is owed yet, so that money received for them is a deposit. */
export const BEFORE_INVOICE: readonly string[] = ["estimate", "job_sheet", "payment_on_account"];

/**
 * Counts a document that is still being worked on, with its gross in pence. Does nothing while rows are
 * merged: people have continued such documents here since, so both sides rightly differ.
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

/** Whether a figure is only compared at a first import. */
export const isOfFirstImport = (name: string): boolean =>
  name.startsWith(`${GROUP}|`) && name !== `${GROUP}|debtors`;

/** Counts a receipt for a document that is not an issued invoice as a deposit, in pence. */
export function addDeposit({ figures, merging }: Load, type: string, issued: boolean, amount: number): void {
  if (!merging && (!issued || BEFORE_INVOICE.includes(type))) figures.add(`${GROUP}|deposits`, 1, amount);
}

/** Adds one side's total of debts; customers in credit are not counted. */
export function addDebtors(figures: Figures): void {
  for (const name of [...figures.names()]) {
    const [value = 0] = figures.get(name) ?? [];
    if (name.startsWith("debtors|") && value > 0) figures.add(`${GROUP}|debtors`, 1, value);
  }
}
