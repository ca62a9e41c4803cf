import { z } from "zod";

/** What must be done before a garage leaves GA4, as far as the data shows it. */
export const ASKED_LINES = [
  "export",
  "conflicts",
  "debtors",
  "numbers",
  "users",
  "garage",
  "vat",
  "logo",
  "paper",
] as const;

/** What no data shows: a person ticks it. */
export const TICKED_LINES = ["backup", "staff", "ga4_closed"] as const;

export type AskedLine = (typeof ASKED_LINES)[number];
export type TickedLine = (typeof TICKED_LINES)[number];

/** Who said it, and when. */
export interface Confirmation {
  by: string | null;
  name: string;
  at: string;
}

export interface StoredGoLive {
  ticks: Partial<Record<(typeof TICKABLE)[number], Confirmation>>;
  live: Confirmation | null;
}

export const NEW_GO_LIVE: StoredGoLive = { ticks: {}, live: null };

/**
 * Lines that a person may tick: those that no data shows and, in addition, that the garage is not registered
 * for VAT and that paper is printed.
 */
export const TICKABLE = [...TICKED_LINES, "vat", "paper"] as const;

export const TickLine = z.strictObject({ line: z.enum(TICKABLE), done: z.boolean() });

export const GoLive = z.strictObject({
  /** Go live although lines are open. */
  despite_open: z.boolean().default(false),
});
