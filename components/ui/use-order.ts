import { useOptimistic, useTransition } from "react";
import type { ActionResult } from "@/lib/actions/result";
import { toast } from "./toast";

/** A list that is sorted by hand: what it shows at once, and what exchanges a row with the one before or after it. */
export function useOrder<Row extends { id: string }>(
  rows: readonly Row[],
  save: (order: { ids: string[] }) => Promise<ActionResult<unknown>>,
) {
  const [shown, show] = useOptimistic(rows);
  const [, start] = useTransition();
  function move(at: number, by: -1 | 1) {
    const [one, other] = [shown[at], shown[at + by]];
    if (!one || !other) return;
    const next = shown.with(at, other).with(at + by, one);
    start(async () => {
      show(next);
      const answer = await save({ ids: next.map(({ id }) => id) });
      if (!answer.ok) toast.error(answer.error.message);
    });
  }
  return { shown, move };
}
