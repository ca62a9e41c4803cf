import type { DocumentLine } from "../document";
import type { RecommendedWork } from "./start";

type Doing = Pick<DocumentLine, "advisory_id" | "deferred_work_id">;

/** What waits on a car and is not done by a line of this document. */
export function workLeft(work: readonly RecommendedWork[], lines: readonly Doing[]): RecommendedWork[] {
  const taken = new Set(
    lines.flatMap(({ advisory_id, deferred_work_id }) => [advisory_id, deferred_work_id]),
  );
  return work.filter(({ id }) => !taken.has(id));
}
