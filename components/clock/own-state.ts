import type { z } from "zod";
import type { OnClock } from "@/lib/clock/responses";

/** What somebody does now, as the clock shows it. */
export type OwnState = Pick<
  z.infer<typeof OnClock>,
  | "attending_since"
  | "working_since"
  | "document_id"
  | "document_number"
  | "registration"
  | "line_id"
  | "line_text"
>;

const NO_JOB = {
  working_since: null,
  document_id: null,
  document_number: null,
  registration: null,
  line_id: null,
  line_text: null,
} as const;

/** What one does after having come, stopped working, or gone home. */
export function stateAfter(state: OwnState, act: "arrive" | "stop" | "leave"): OwnState {
  if (act === "arrive") return { ...state, attending_since: new Date().toISOString() };
  return { ...NO_JOB, attending_since: act === "leave" ? null : state.attending_since };
}
