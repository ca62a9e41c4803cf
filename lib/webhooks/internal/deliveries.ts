import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { type EventName, subscriptionsTo } from "@/lib/events/catalogue";

/** The statement that queues a delivery for each endpoint subscribed to the event whose row is called `happened`. */
export const deliveries = (told: EventName, entity: SQL, id: SQL): SQL => sql`
    insert into webhook_deliveries (endpoint_id, event_seq, event_name, entity, entity_id, occurred_at, next_attempt_at)
    select e.id, happened.seq, case when e.old_names then ${told.oldName} else ${told.name} end, ${entity}, ${id}, happened.at, now()
    from happened, webhook_endpoints e
    where e.active and e.deleted_at is null and e.event_names && ${textArray(subscriptionsTo(told))}::text[]`;

const textArray = (values: readonly string[]) => `{${values.map((v) => JSON.stringify(v)).join(",")}}`;
