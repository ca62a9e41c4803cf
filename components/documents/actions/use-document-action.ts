"use client";

import { startTransition, useState, useTransition } from "react";
import type { ActionResult } from "@/lib/actions/result";
import type { ActionProblem } from "./action";

/**
 * Runs an action, one at a time; an error stays until the next try. The error is rendered in the same frame in which the dialog
 * accepts the next Enter: if it appeared earlier, that Enter would be lost.
 */
export function useDocumentAction<T>(onDone: (data: T) => void) {
  const [pending, start] = useTransition();
  const [problem, setProblem] = useState<ActionProblem | null>(null);
  const tell = (told: ActionProblem) => startTransition(() => setProblem(told));
  const run = (work: () => Promise<ActionResult<T>>) => {
    if (pending) return;
    start(async () => {
      setProblem(null);
      try {
        const answer = await work();
        if (answer.ok) onDone(answer.data);
        else tell(answer.error);
      } catch {
        tell({
          message: "The garage's server could not be reached. Nothing was done; try again.",
          details: [],
        });
      }
    });
  };
  return { pending, problem, run };
}
