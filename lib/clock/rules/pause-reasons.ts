/** Why work is paused. */
export const PAUSE_REASONS = ["parts", "customer", "break", "help", "other"] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

export const pauseWords: Record<PauseReason, string> = {
  parts: "Waiting for parts",
  customer: "Waiting for the customer",
  break: "Break",
  help: "Helping somebody",
  other: "Something else",
};
