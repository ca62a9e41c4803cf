import type { ActionResult } from "@/lib/actions/result";

type Some = { run_id: string; conflict_ids: string[] };

/** Takes what GA4 says of some fields, or of all of a kind. */
export type Take = (
  input: Some | { run_id: string; entity: string; field?: string },
) => Promise<ActionResult>;

/** Decides that what is here stands. */
export type Keep = (
  input: Some | { run_id: string; entity: string; field: string; why: string },
) => Promise<ActionResult>;
