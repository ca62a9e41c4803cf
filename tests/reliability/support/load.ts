import { setTimeout as sleep } from "node:timers/promises";
import { type Answer, Unanswered } from "./client";

export interface Noted {
  /** What was asked for. */
  what: string;
  began: number;
  ended: number;
  /** Of the answer, or why there was none. */
  status: number | string;
  retryAfter: number | null;
}

/** So long a client waits that was told to come again, in ms: sooner than it was told, to see more. */
const PAUSE_MS = 50;

/** Many clients at work, each asking again as soon as it was answered, until told to stop; everything is noted. */
export class Load {
  readonly noted: Noted[] = [];
  private working = true;
  private readonly clients: Promise<void>[];

  constructor(many: number, work: (client: number) => (turn: number) => [string, Promise<Answer>]) {
    this.clients = Array.from({ length: many }, (_, client) => this.run(work(client)));
  }

  /** Waits for what is under way. */
  async stop(): Promise<Noted[]> {
    this.working = false;
    await Promise.all(this.clients);
    return this.noted;
  }

  /** Those of `noted` that were asked from then on. */
  since = (time: number): Noted[] => this.noted.filter(({ began }) => began >= time);

  private async run(work: (turn: number) => [string, Promise<Answer>]): Promise<void> {
    for (let turn = 0; this.working; turn++) {
      const began = performance.now();
      const [what, answer] = work(turn);
      const { status, retryAfter } = await answer.catch((error: unknown) => {
        if (!(error instanceof Unanswered)) throw error;
        return { status: error.message, retryAfter: null };
      });
      this.noted.push({ what, began, ended: performance.now(), status, retryAfter });
      if (!succeeded(status)) await sleep(PAUSE_MS);
    }
  }
}

export const succeeded = (status: number | string): boolean =>
  typeof status === "number" && status >= 200 && status < 300;

/** Answers that are neither success nor "come again", each kind with how often. */
export function wrongAnswers(noted: readonly Noted[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { what, status, retryAfter } of noted) {
    if (succeeded(status) || (status === 503 && retryAfter !== null)) continue;
    const kind = `${what}: ${status}`;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}
