import { useRouter } from "next/navigation";
import { startTransition, useRef, useState, useTransition } from "react";
import { v7 as newId } from "uuid";
import type { ActionResult } from "@/lib/actions/result";
import { sendAct } from "./send-act";

const NO_ANSWER = "No connection: it is not on the clock yet. Press again.";

export interface Acts {
  pending: boolean;
  /** Why the last act was not done, in words. */
  problem: string | null;
  /** Does an act by a key made for this press; `meanwhile` shows at once what it will change. */
  press<T>(name: string, act: (key: string) => Promise<ActionResult<T>>, meanwhile?: () => void): void;
}

/**
 * What a press on the clock does: sends the act, says what went wrong, and reads the page again. An act that got no answer keeps its
 * key for the next press of the same name, because it may have been done.
 *
 * @param noAnswer what is said then
 */
export function useActs(noAnswer = NO_ANSWER): Acts {
  const router = useRouter();
  const [pending, start] = useTransition();
  const [problem, setProblem] = useState<string | null>(null);
  const unanswered = useRef<{ name: string; key: string } | null>(null);

  const press: Acts["press"] = (name, act, meanwhile) => {
    if (pending) return;
    const key = unanswered.current?.name === name ? unanswered.current.key : newId();
    start(async () => {
      meanwhile?.();
      setProblem(null);
      const answer = await sendAct(() => act(key));
      unanswered.current = answer === "no answer" ? { name, key } : null;
      if (answer === "no answer") return startTransition(() => setProblem(noAnswer));
      if (!answer.ok) {
        const why = answer.error.details[0]?.message ?? answer.error.message;
        startTransition(() => setProblem(why));
      }
      startTransition(() => router.refresh());
    });
  };
  return { pending, problem, press };
}
