import "server-only";
import { lookAt } from "./look";
import { type Step, takeNextStep } from "./next-step";

interface Watching {
  folder: string;
  load_at: string;
  atOnce: boolean;
  /** How long an export must be unchanged. */
  quietMs: number;
  now?: Date;
  signal?: AbortSignal;
  carryOut(step: Step): Promise<void>;
}

/**
 * Looks at the folder once and does all that is due: checks each export, and loads it if the check agrees.
 * Returns why the folder could not be looked at, or null.
 */
export async function watchFolder({ quietMs, signal, carryOut, ...turn }: Watching): Promise<string | null> {
  for (;;) {
    // Looks again before each step, so that an export changed in the meantime no longer counts as checked.
    const problem = await lookAt(turn.folder, quietMs);
    const step = problem || signal?.aborted ? null : await takeNextStep(turn);
    if (!step) return problem;
    await carryOut(step);
  }
}
