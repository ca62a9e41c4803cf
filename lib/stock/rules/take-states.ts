import { conflict } from "@/lib/core/errors";

const STATES: Record<string, string> = {
  counting: "It is still being counted: hand it in first",
  to_approve: "It is handed in already",
  approved: "It is approved already: the books say what was counted",
  abandoned: "It was given up",
};

/** CONFLICT, with what it is instead, unless a stock take is in one of these states. */
export function requireTakeState(status: string, allowed: readonly string[]): void {
  if (!allowed.includes(status)) throw conflict(STATES[status] ?? "This cannot be done now");
}
