import "server-only";
import { lookAt } from "./look";
import { type Step, takeNextStep } from "./next-step";

interface Watching {
  folder: string;
  load_at: string;
  atOnce: boolean;
  /** How long an export has to be unchanged. */
  quietMs: number;
  now?: Date;
  signal?: AbortSignal;
  carryOut(step: Step): Promise<void>;
}

/**
 * One look at the folder, and all that is due after it: each export is checked, and loaded where the check agrees. Answers why
 * the folder could not be looked at, or null.
 */
export async function watchFolder({ quietMs, signal, carryOut, ...turn }: Watching): Promise<string | null> {
  for (;;) {
    // Before each step: what was changed meanwhile is no longer what was checked.
    const problem = await lookAt(turn.folder, quietMs);
    const step = problem || signal?.aborted ? null : await takeNextStep(turn);
    if (!step) return problem;
    await carryOut(step);
  }
}
