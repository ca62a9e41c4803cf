"use client";

import { useState, useTransition } from "react";
import { toast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/actions/result";

/** Sends an action from a button: words of success as a toast, and what else is to be done with a failure by whoever asks. */
export function usePerform() {
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const perform = (work: () => Promise<ActionResult>, words: string, failed: (message: string) => void) =>
    start(async () => {
      setProblem(null);
      const answer = await work();
      if (answer.ok) toast.success(words);
      else failed(answer.error.message);
    });
  return { problem, setProblem, pending, perform };
}
