"use client";

import { unstable_rethrow } from "next/navigation";
import { startTransition, useState, useTransition } from "react";
import type { ActionResult } from "@/lib/actions/result";

export type MoneyAction<I, O> = (input: I) => Promise<ActionResult<O>>;

type Problem = Extract<ActionResult, { ok: false }>["error"];

const unreachable: Problem = {
  code: "INTERNAL_ERROR",
  message: "The garage's server could not be reached. Nothing is lost and nothing is taken twice: try again.",
  details: [],
};

/**
 * Submits a money dialog; errors stay at their fields until these change. An error is rendered in the same frame in which the
 * dialog accepts the next Enter: if it appeared earlier, that Enter would be lost.
 */
export function useMoneyAction<I, O>(action: MoneyAction<I, O>, onDone: (data: O) => void) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [pending, start] = useTransition();
  const tell = (told: Problem | null) => startTransition(() => setProblem(told));
  return {
    pending,
    problem,
    errorOf: (field: string) => problem?.details.find((detail) => detail.field === field)?.message,
    /** Error messages for fields that the dialog does not have. */
    others: (fields: readonly string[]) =>
      problem?.details.filter(({ field }) => !fields.includes(field)).map(({ message }) => message) ?? [],
    clear: () => setProblem(null),
    submit(input: I) {
      if (pending) return;
      start(async () => {
        try {
          const answer = await action(input);
          if (answer.ok) {
            tell(null);
            onDone(answer.data);
          } else tell(answer.error);
        } catch (error) {
          unstable_rethrow(error);
          tell(unreachable);
        }
      });
    },
  };
}
