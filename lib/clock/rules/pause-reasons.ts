/** Why work is paused. */
export const PAUSE_REASONS = ["parts", "customer", "break", "help", "other"] as const;
