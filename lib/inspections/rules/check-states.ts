import { conflict } from "@/lib/core/errors";

export const CHECK_STATES = ["begun", "finished", "void"] as const;
export type CheckState = (typeof CHECK_STATES)[number];

const STATES: Readonly<Record<string, string>> = {
  begun: "This health check is still open",
  finished: "This health check is finished: reopen it first",
  void: "This health check is void",
};

/** CONFLICT, with what it is instead, unless a check is in one of these states. */
export function requireCheckState(state: string, allowed: readonly CheckState[]): void {
  if (!allowed.some((one) => one === state)) throw conflict(STATES[state] ?? "This cannot be done now");
}
