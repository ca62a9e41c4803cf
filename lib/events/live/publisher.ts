import "server-only";
import { db } from "@/db/client";
import { permissionsOfRoles } from "@/lib/auth/permissions-of-roles";
import { log } from "@/lib/core/log/log";
import { oneAtATime } from "@/lib/core/waiting/one-at-a-time";
import { type PusherApi, PusherAway } from "@/lib/integrations/pusher/pusher-api";
import { touchRights } from "./changes";
import { type Batch, eventsBetween, type LiveEvent, toldSoFar } from "./hub";
import { askForLeadership } from "./leadership";
import { beginChannels, type Published, storeAway, storePublished } from "./published";
import { inParts, messagesOf, movedMessages, type RightsOfRoles } from "./published-message";

/** How soon a process that does not publish, or could not, tries again. */
const AGAIN_MS = 2_000;
/** Channels are begun anew after this long, so that a session that ran out hears nothing for longer. */
const EPOCH_MS = 5 * 60_000;

export interface Publisher {
  /** Publishes what the hub tells, if this process is the one that publishes. */
  tell(batch: Batch): void;
  /** Says that somebody publishes, also where nothing changes. */
  beat(): void;
  end(): Promise<void>;
}

/** The channels that this process publishes on. */
interface Line extends Published {
  /** Of the last message. */
  number: number;
  rights: RightsOfRoles;
  /** The leadership under which it was begun: in between another process may have published. */
  term: number;
  begunAt: number;
}

/**
 * Publishes the garage's changes from the place where it was left, by one process at a time. What failed is published again after the
 * last place that was stored, on new channels: a browser may hear something twice, and never misses anything unnoticed.
 */
export function startPublisher(api: PusherApi): Publisher {
  const leadership = askForLeadership();
  let line: Line | null = null;
  /** What the hub has told since the line was begun; null while there is none. */
  let waiting: Batch[] | null = null;
  let beats = false;
  let failedAt: number | null = null;
  let ended = false;

  const work = oneAtATime(async () => {
    if (ended || (failedAt !== null && performance.now() - failedAt < AGAIN_MS)) return;
    try {
      const term = await leadership.term();
      if (term === null) line = waiting = null;
      else if (line?.term === term) await goOn(line);
      else await begin(term);
    } catch (error) {
      await fail(error);
    }
  });

  async function begin(term: number): Promise<void> {
    const told = toldSoFar();
    if (!told) return;
    // Whatever comes while we begin comes after what is told here.
    waiting = [];
    const begun = await beginChannels(told.cursor);
    const made = {
      ...begun,
      number: 0,
      rights: await permissionsOfRoles(db()),
      term,
      begunAt: performance.now(),
    };
    const missed = begun.place === told.cursor ? [] : await eventsBetween(begun.place, told.cursor);
    line = made;
    await publish(made, missed && [...missed, ...told.events], told.cursor);
    if (begun.epoch > 0) await api.publish(movedMessages(begun.epoch - 1));
    if (failedAt !== null) log.info("live.published_again");
    failedAt = null;
  }

  async function goOn(current: Line): Promise<void> {
    const batches = waiting?.splice(0) ?? [];
    const isDue = beats;
    beats = false;
    const events = batches.flatMap((batch) => batch.events);
    if (touchRights(events) || performance.now() - current.begunAt > EPOCH_MS) await begin(current.term);
    else if (isDue || events.length > 0)
      await publish(current, events, batches.at(-1)?.cursor ?? current.place);
  }

  async function publish(
    { epoch, rights, ...current }: Line,
    events: readonly LiveEvent[] | null,
    place: string,
  ): Promise<void> {
    const parts = events ? inParts(events) : [null];
    let { number } = current;
    for (const [n, part] of parts.entries()) {
      const reached = n === parts.length - 1 ? place : current.place;
      number++;
      await api.publish(messagesOf(part, { epoch, rights, number, from: current.place, place: reached }));
    }
    const isOurs = await storePublished({ place, epoch });
    line = isOurs ? { ...current, epoch, rights, number, place } : null;
  }

  async function fail(error: unknown): Promise<void> {
    if (ended) return;
    line = waiting = null;
    const known = failedAt !== null;
    failedAt = performance.now();
    if (!known) {
      const reason = error instanceof PusherAway ? error.message : undefined;
      log.warn("live.not_published", reason ? { reason } : { error });
    }
    // While the database is away nobody is allowed into a channel either.
    await storeAway().catch(() => {});
  }

  const timer = setInterval(work, AGAIN_MS / 2);
  work();
  return {
    tell(batch) {
      waiting?.push(batch);
      work();
    },
    beat() {
      beats = true;
      work();
    },
    async end() {
      ended = true;
      clearInterval(timer);
      await leadership.end();
    },
  };
}
