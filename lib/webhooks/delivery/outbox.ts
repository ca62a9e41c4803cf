import "server-only";
import { sql } from "@/db/client";
import type { WebhookAttempt } from "@/db/schema/webhooks";
import { MOST_ATTEMPTS, pauseAfter } from "./retry-plan";

/** Longer than an attempt can take: after this time, deliveries claimed by a killed process are picked up again. */
const LEASE_SECONDS = 30;

export interface DueDelivery {
  id: string;
  event_name: string;
  event_seq: string | null;
  entity: string | null;
  entity_id: string | null;
  occurred_at: string;
  attempts: number;
  url: string;
  secret: string;
  previous_secret: string | null;
}

/** The addresses with deliveries due now. */
export async function endpointsWithDueDeliveries(): Promise<string[]> {
  const rows = await sql()<{ endpoint_id: string }[]>`
    select distinct d.endpoint_id from webhook_deliveries d join webhook_endpoints e on e.id = d.endpoint_id
    where d.state = 'queued' and d.next_attempt_at <= now() and e.active and e.deleted_at is null`;
  return rows.map(({ endpoint_id }) => endpoint_id);
}

/** Claims the oldest delivery due for an address, for as long as an attempt may take. Null where none is due. */
export async function claimDelivery(endpointId: string): Promise<DueDelivery | null> {
  const [claimed] = await sql()<DueDelivery[]>`
    with due as (
      select d.id from webhook_deliveries d join webhook_endpoints e on e.id = d.endpoint_id
      where d.endpoint_id = ${endpointId} and d.state = 'queued' and d.next_attempt_at <= now() and e.active and e.deleted_at is null
      order by d.id limit 1 for update of d skip locked)
    update webhook_deliveries d
    set attempts = d.attempts + 1, next_attempt_at = now() + make_interval(secs => ${LEASE_SECONDS})
    from due, webhook_endpoints e
    where d.id = due.id and e.id = d.endpoint_id
    returning d.id, d.event_name, d.event_seq, d.entity, d.entity_id, d.occurred_at, d.attempts, e.url, e.secret,
              case when e.previous_secret_until > now() then e.previous_secret end as previous_secret`;
  return claimed ?? null;
}

export interface Settled {
  /** Seconds until the next attempt; null where there is none. */
  pause: number | null;
  /** Nothing has arrived at this address for a day. */
  hopeless: boolean;
}

/**
 * Records the result of an attempt: it arrived, it is retried after a pause, or it was the last attempt. It is also the last if the
 * address was stopped in the meantime.
 */
export async function settleDelivery(
  id: string,
  attempts: number,
  attempt: WebhookAttempt,
): Promise<Settled> {
  const arrived = attempt.status !== null && attempt.status >= 200 && attempt.status < 300;
  const pause = arrived ? null : pauseAfter(attempts);
  const state = arrived ? "delivered" : pause === null ? "failed" : "queued";
  // Locks the address first, as the commands that stop or delete it do, so that neither deadlocks the other.
  const [row] = await sql()<{ hopeless: boolean }[]>`
    with noted as (
      update webhook_endpoints e
      set failing_since = ${arrived ? null : sql()`coalesce(e.failing_since, now())`},
          last_delivered_at = ${arrived ? sql()`now()` : sql()`e.last_delivered_at`}
      where e.id = (select endpoint_id from webhook_deliveries where id = ${id})
      returning e.id, e.active, e.failing_since)
    update webhook_deliveries d
    set state = case when ${state} = 'queued' and not noted.active then 'failed' else ${state} end,
        last_status = ${attempt.status}, last_error = ${attempt.error}, log = d.log || ${JSON.stringify([attempt])}::jsonb,
        delivered_at = ${arrived ? sql()`now()` : null}, next_attempt_at = now() + make_interval(secs => ${pause ?? 0})
    from noted where d.id = ${id} and d.endpoint_id = noted.id
    returning coalesce(noted.failing_since < now() - interval '23 hours', false) as hopeless`;
  return { pause, hopeless: state === "failed" && attempts >= MOST_ATTEMPTS && row?.hopeless === true };
}

/** Deletes deliveries that arrived or failed and are over 30 days old, and the rows of deleted addresses. */
export async function deleteExpiredDeliveries(): Promise<void> {
  await sql()`delete from webhook_deliveries where state <> 'queued' and created_at < now() - interval '30 days'`;
  await sql()`delete from webhook_endpoints where deleted_at < now() - interval '1 day'`;
}
