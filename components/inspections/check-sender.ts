import type { ActionResult } from "@/lib/actions/result";
import { SIGNED_OUT } from "@/lib/auth/sign-in/signed-out";
import type { InspectionRecorded } from "@/lib/inspections/responses";
import { asDraft } from "./check-draft";
import { afterRecording, afterRefusal, type Entry, nextOf, queuedFor } from "./check-queue";
import type { CheckStore } from "./check-store";

const LONGEST_RETRY_MS = 30_000;
const FIRST_RETRY_MS = 1000;

/** How sending goes. */
export type Sending =
  | { kind: "sent" | "sending" | "offline" | "signed_out" }
  | { kind: "refused"; message: string };

type Queued = Entry["results"][number];
type SentResult = Omit<Queued, "measurements"> & {
  revision: number;
  measurements: { key: string; readings: string[] }[];
};

interface Options {
  id: string;
  store: CheckStore;
  record(input: {
    id: string;
    key: string;
    mileage?: number | null;
    results: SentResult[];
  }): Promise<ActionResult<InspectionRecorded>>;
  onState(state: Sending): void;
  /** What the server has is to be read again. */
  readAgain(): void;
  /** Who records here, for what was sent. */
  name: string;
}

type Refusal = Extract<ActionResult, { ok: false }>["error"];

/**
 * Sends what was tapped, one after the other in its order. What got no answer is sent again under the same key, so that it is recorded
 * once; what somebody else has recorded first is put to the user.
 */
export class CheckSender {
  #options: Options;
  #sending = false;
  #stopped = false;
  #wait = FIRST_RETRY_MS;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: (() => void)[] = [];

  constructor(options: Options) {
    this.#options = options;
  }

  /** Sends what is due, and plans what is not. */
  wake = (): void => {
    clearTimeout(this.#timer);
    void this.#send();
  };

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  resume(): void {
    this.#stopped = false;
    this.wake();
  }

  /** Sends all at once; returns whether nothing is left. */
  async flush(): Promise<boolean> {
    const { store } = this.#options;
    store.keep({ queue: store.stored.queue.map((entry) => ({ ...entry, due: 0 })) });
    this.wake();
    while (this.#sending) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    return store.stored.queue.length === 0;
  }

  async #send(): Promise<void> {
    if (this.#sending) return;
    const { store, onState } = this.#options;
    this.#sending = true;
    let goesOn = true;
    while (goesOn && !this.#stopped) {
      const entry = nextOf(store.stored.queue, Date.now());
      if (!entry) break;
      onState({ kind: "sending" });
      goesOn = await this.#sendOne(entry);
    }
    this.#sending = false;
    for (const resolve of this.#waiting.splice(0)) resolve();
    if (!goesOn || this.#stopped) return;
    const { queue } = store.stored;
    if (queue.length === 0) onState({ kind: "sent" });
    else this.#plan(Math.max(0, Math.min(...queue.map(({ due }) => due)) - Date.now()));
  }

  #plan(ms: number): void {
    clearTimeout(this.#timer);
    if (!this.#stopped) this.#timer = setTimeout(this.wake, ms);
  }

  async #sendOne(entry: Entry): Promise<boolean> {
    const { id, store, record, onState } = this.#options;
    const { key, mileage } = entry;
    const results = entry.results.map((result) => ({
      ...result,
      measurements: plainMeasurements(result),
      revision: result.revision ?? store.revisionOf(result.item_key),
    }));
    // From here on the server may have it: it is kept as it is until there is an answer.
    if (!entry.tried)
      store.keep({
        queue: store.stored.queue.map((one) => (one.key === key ? { ...one, results, tried: true } : one)),
      });
    try {
      const answer = await record({
        id,
        key,
        ...(mileage !== undefined && { mileage }),
        results,
      });
      this.#wait = FIRST_RETRY_MS;
      if (!answer.ok) return this.#refused(entry, answer.error);
      this.#recorded(entry, answer.data);
      return true;
    } catch (error) {
      const signedOut = error instanceof Error && error.message.trim() === SIGNED_OUT;
      onState({ kind: signedOut ? "signed_out" : "offline" });
      this.#retry();
      return false;
    }
  }

  #recorded({ key, results }: Entry, { results: recorded }: InspectionRecorded): void {
    const { store, name } = this.#options;
    const revisions = new Map(recorded.map(({ item_key, revision }) => [item_key, revision]));
    const recorded_at = new Date().toISOString();
    store.stored = { ...store.stored, queue: afterRecording(store.stored.queue, key, recorded) };
    store.takeServer(
      results.map(({ revision, ...result }) => ({
        ...{ ...result, recorded_by: name, recorded_at },
        measurements: plainMeasurements(result),
        revision: revisions.get(result.item_key) ?? (revision ?? 0) + 1,
      })),
    );
    store.keep({});
  }

  /** Puts what was refused to the user, and goes on with the rest. */
  #refused(entry: Entry, { code, message, details }: Refusal): boolean {
    const { store, onState, readAgain } = this.#options;
    if (
      code === "UNAUTHENTICATED" ||
      code === "INTERNAL_ERROR" ||
      code === "RATE_LIMITED" ||
      code === "UNAVAILABLE"
    ) {
      onState(code === "UNAUTHENTICATED" ? { kind: "signed_out" } : { kind: "refused", message });
      this.#retry();
      return false;
    }
    const named = details.flatMap(({ field }) => {
      const at = /^results\.(\d+)\./.exec(field)?.[1];
      return entry.results[Number(at)]?.item_key ?? [];
    });
    const ofMileage = details.some(({ field }) => field === "mileage");
    if (named.length === 0 && !ofMileage) {
      // Not this result but the whole check: it was finished or made void in the meantime. Nothing is thrown away.
      onState({ kind: "refused", message });
      readAgain();
      return false;
    }
    const typed = Object.fromEntries(
      named.flatMap((key) => {
        const item = store.items.get(key);
        const said = queuedFor(store.stored.queue, key);
        return item && said ? [[key, asDraft(item, said)]] : [];
      }),
    );
    const into = code === "CONFLICT" ? "conflicts" : "drafts";
    store.keep({
      queue: afterRefusal(store.stored.queue, entry.key, named),
      [into]: { ...store.stored[into], ...typed },
    });
    readAgain();
    return true;
  }

  #retry(): void {
    this.#plan(this.#wait);
    this.#wait = Math.min(this.#wait * 2, LONGEST_RETRY_MS);
  }
}

const plainMeasurements = ({ measurements }: Pick<Queued, "measurements">): SentResult["measurements"] =>
  measurements.map(({ key, readings }) => ({ key, readings: [...readings] }));
