import "server-only";
import { db, sql } from "@/db/client";
import { unseal } from "@/lib/auth/seal";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { log } from "@/lib/core/log";
import { EVENTS_CHANNEL } from "@/lib/live/wake";
import { readWebhookSettings } from "@/lib/settings/webhook-settings";

import { stopEndpoint } from "./commands/endpoints";
import { claimDelivery, type DueDelivery, endpointsWithDueDeliveries, settleDelivery } from "./outbox";
import { post } from "./post";
import { WEBHOOK_SECRETS } from "./sealed-secret";
import { signedHeaders } from "./signature";

/** Covers wake-ups that got lost, and pauses that ended while no process ran. */
const SLOW_POLL_MS = 30_000;

/** Addresses that this process delivers to at this moment: each in turn with itself, all beside each other. */
const drains = new Map<string, Promise<void>>();
let stopped = true;

/**
 * Delivers what is due as soon as a change is committed anywhere: every process hears of it, whoever claims a delivery first
 * has it. Answers with what ends it, in order, letting attempts under way finish.
 */
export async function startDelivering(): Promise<() => Promise<void>> {
  stopped = false;
  const listening = await sql().listen(EVENTS_CHANNEL, wake, wake);
  const poll = setInterval(wake, SLOW_POLL_MS);
  return async () => {
    stopped = true;
    clearInterval(poll);
    await listening.unlisten();
    await Promise.all(drains.values());
  };
}

function wake(): void {
  deliverDue().catch((error: unknown) => log.warn("webhooks.wake_failed", { error }));
}

/** Delivers all that is due now, and waits for it. */
export async function deliverDue(): Promise<void> {
  for (const endpoint of await endpointsWithDueDeliveries()) {
    if (drains.has(endpoint)) continue;
    drains.set(
      endpoint,
      drain(endpoint).finally(() => drains.delete(endpoint)),
    );
  }
  await Promise.all(drains.values());
}

async function drain(endpoint: string): Promise<void> {
  for (let due = await claimDelivery(endpoint); due; due = stopped ? null : await claimDelivery(endpoint))
    await deliver(endpoint, due);
}

async function deliver(endpoint: string, due: DueDelivery): Promise<void> {
  const at = new Date();
  const body = bodyOf(due);
  const { allow_private_addresses: allowPrivate } = await readWebhookSettings(db());
  const headers = signedHeaders({ id: due.id, body, at }, secretsOf(due));
  const answer = await post(due.url, { body, headers, allowPrivate });
  const { pause, hopeless } = await settleDelivery(due.id, due.attempts, { at: at.toISOString(), ...answer });
  log.info("webhooks.attempt", {
    delivery: due.id,
    event: due.event_name,
    status: answer.status,
    ms: answer.ms,
  });
  if (answer.status === 410) await stop(endpoint, "The address answered that it is gone for good (410)");
  else if (hopeless) await stop(endpoint, "Nothing has arrived there for a day");
  else if (pause !== null && pause * 1000 < SLOW_POLL_MS && !stopped) setTimeout(wake, pause * 1000).unref();
}

const stop = (id: string, reason: string) => run(stopEndpoint, systemActor("webhooks"), { id, reason });

/** Ids only: who may read more fetches it, with the rights that it has then. */
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
