import type { DocumentLine } from "../document";
import type { RecommendedWork } from "./start";

type WorkLinks = Pick<DocumentLine, "advisory_id" | "deferred_work_id">;

/** Work waiting for a vehicle that no line of this document does. */
export function workLeft(work: readonly RecommendedWork[], lines: readonly WorkLinks[]): RecommendedWork[] {
  const taken = new Set(
    lines.flatMap(({ advisory_id, deferred_work_id }) => [advisory_id, deferred_work_id]),
  );
  return work.filter(({ id }) => !taken.has(id));
}
