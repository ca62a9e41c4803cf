import { z } from "zod";

const one = z
  .union([z.string(), z.array(z.string()).transform(([first = ""]) => first)])
  .optional()
  .catch(undefined);

/** What went wrong when a payment was begun. */
export const PAY_PROBLEMS = ["amount", "figure", "way", "closed", "unavailable", "often"] as const;
export type PayProblem = (typeof PAY_PROBLEMS)[number];

/** The parameters of the page that a payment link opens; anything else in them is left out. */
export const PayParams = z.object({
  /** The payment from whose page the customer comes back. */
  payment: one,
  /** They gave up there. */
  cancelled: one,
  /** How often the provider was asked meanwhile. */
  asked: one.transform((text) => Number(/^\d$/.exec(text ?? "")?.[0] ?? 0)),
  /** The amount that was typed, and what was wrong with it. */
  amount: one.transform((text) => text?.slice(0, 20)),
  problem: one.transform((text) => PAY_PROBLEMS.find((known) => known === text)),
});
export type PayParams = z.output<typeof PayParams>;
