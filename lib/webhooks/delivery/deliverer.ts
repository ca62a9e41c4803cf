import "server-only";
import { db, sql } from "@/db/client";
import { unseal } from "@/lib/auth/tokens/seal";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { log } from "@/lib/core/log/log";
import { oneAtATime } from "@/lib/core/waiting/one-at-a-time";
import { EVENTS_CHANNEL } from "@/lib/events/wake";
import { readWebhookSettings } from "@/lib/settings/commands/webhook-settings";
import { stopEndpoint } from "../commands/endpoints";
import { claimDelivery, type DueDelivery, endpointsWithDueDeliveries, settleDelivery } from "./outbox";
import { type Answer, post } from "./post";
import { GONE } from "./retry-plan";
import { WEBHOOK_SECRETS } from "./sealed-secret";
import { signedHeaders } from "./signature";

/** Makes up for lost wake-ups, and for pauses that ended while no process ran. */
const SLOW_POLL_MS = 30_000;

interface Drain {
  ended: Promise<void>;
  /** A delivery was queued while it ran, perhaps just after its last look. */
  again: boolean;
}

/** Addresses that this process is delivering to: one delivery at a time each, all addresses in parallel. */
const drains = new Map<string, Drain>();
let state: "idle" | "listening" | "stopping" = "idle";

/**
 * Delivers what is due as soon as a change is committed anywhere: every process is notified, and the first to claim a delivery has
 * it. Returns the function that stops it in order, letting attempts under way finish.
 */
export async function startDelivering(): Promise<() => Promise<void>> {
  state = "listening";
  const listening = await sql().listen(EVENTS_CHANNEL, wake, wake);
  const poll = setInterval(wake, SLOW_POLL_MS);
  return async () => {
    state = "stopping";
    clearInterval(poll);
    await listening.unlisten();
    await Promise.allSettled([...drains.values()].map(({ ended }) => ended));
    state = "idle";
  };
}

/** Looks for what is due. Wake-ups during a look share the next one. */
const wake = oneAtATime(async () => {
  if (state !== "listening") return;
  try {
    for (const endpoint of await endpointsWithDueDeliveries()) drain(endpoint).catch(warn);
  } catch (error) {
    warn(error);
  }
});

const warn = (error: unknown) => log.warn("webhooks.delivering_failed", { error });

/** Delivers everything that is due now, and waits for it. */
export async function deliverDue(): Promise<void> {
  const endpoints = await endpointsWithDueDeliveries();
  await Promise.all(endpoints.map(drain));
}

function drain(endpoint: string): Promise<void> {
  const running = drains.get(endpoint);
  if (running) {
    running.again = true;
    return running.ended;
  }
  const begun: Drain = { again: true, ended: Promise.resolve() };
  drains.set(endpoint, begun);
  begun.ended = deliverAll(endpoint, begun);
  return begun.ended;
}

async function deliverAll(endpoint: string, turn: Drain): Promise<void> {
  try {
    while (turn.again && state !== "stopping") {
      turn.again = false;
      for (let due = await claimDelivery(endpoint); due; due = await nextDelivery(endpoint))
        await deliver(endpoint, due);
    }
  } finally {
    // In the same turn as the last check of `again`, so that a later caller starts a new drain.
    drains.delete(endpoint);
  }
}

const nextDelivery = async (endpoint: string) => (state === "stopping" ? null : claimDelivery(endpoint));

async function deliver(endpoint: string, due: DueDelivery): Promise<void> {
  const at = new Date();
  const answer = await attempt(due, at);
  const { pause, hopeless } = await settleDelivery(due.id, due.attempts, { at: at.toISOString(), ...answer });
  log.info("webhooks.attempt", {
    delivery: due.id,
    told: due.event_name,
    status: answer.status,
    ms: answer.ms,
  });
  if (answer.status === GONE) await stop(endpoint, "The address answered that it is gone for good (410)");
  else if (hopeless) await stop(endpoint, "Nothing has arrived there for a day");
  else if (pause !== null && pause * 1000 < SLOW_POLL_MS && state === "listening")
    setTimeout(wake, pause * 1000).unref();
}

const stop = (id: string, reason: string) => run(stopEndpoint, systemActor("webhooks"), { id, reason });

async function attempt(due: DueDelivery, at: Date): Promise<Answer> {
  const secrets = secretsOf(due);
  if (secrets.length === 0) return { status: null, error: UNREADABLE_SECRET, answer: null, ms: 0 };
  const body = bodyOf(due);
  const { allow_private_addresses: allowPrivate } = await readWebhookSettings(db());
  return post(due.url, { body, headers: signedHeaders({ id: due.id, body, at }, secrets), allowPrivate });
}

/** The server's own secret is not the one with which this secret was sealed. Nothing is sent unsigned. */
const UNREADABLE_SECRET = "The secret can no longer be read: make a new secret";

/** Ids only: a receiver that may read more fetches it, with the permissions it has at that moment. */
const bodyOf = ({ event_name, event_seq, entity, entity_id, occurred_at }: DueDelivery): string =>
  JSON.stringify({
    type: event_name,
    timestamp: new Date(occurred_at).toISOString(),
    data: { entity, id: entity_id, sequence: event_seq === null ? null : Number(event_seq) },
  });

function secretsOf({ secret, previous_secret }: DueDelivery): string[] {
  return [secret, previous_secret].flatMap((sealed) => {
    const opened = sealed && unseal(WEBHOOK_SECRETS, sealed);
    return opened ? [opened] : [];
  });
}
