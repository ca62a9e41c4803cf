import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { rowsWhere } from "@/lib/core/database/page";
import { notFound } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { jsonColumn, readRows } from "@/lib/core/read-rows";
import { WEBHOOK_EVENTS } from "@/lib/events/catalogue";
import { listQuery } from "@/lib/lists/list-query";
import { DeliveryWithLog } from "../responses";
import { DeliveryList, WebhookId } from "../schema";

export const WebhookRow = z.object({
  id: z.string(),
  url: z.string(),
  description: z.string().nullable(),
  event_names: z.array(z.string()),
  active: z.boolean(),
  disabled_reason: z.string().nullable(),
  failing_since: z.string().nullable(),
  last_delivered_at: z.string().nullable(),
  created_at: z.string(),
  updated_at: z.string(),
  version: z.number(),
});
export type WebhookRow = z.infer<typeof WebhookRow>;

/** A delivery with every attempt. */
const Delivery = DeliveryWithLog.extend({ log: jsonColumn(DeliveryWithLog.shape.log) });
export type DeliveryRow = z.infer<typeof Delivery>;

const ENDPOINT = sql`e.id, e.url, e.description, e.event_names, e.active, e.disabled_reason, e.failing_since, e.last_delivered_at,
  e.created_at, e.updated_at, e.version`;

/** Lists the subscribed addresses, the oldest first. */
export const listWebhooks = query({
  name: "webhooks.list",
  permission: "settings:read",
  input: z.strictObject({}),
  async run({ db }): Promise<WebhookRow[]> {
    return [
      ...(await db
        .execute(
          sql`select ${ENDPOINT} from webhook_endpoints e where e.deleted_at is null order by e.id limit 200`,
        )
        .then(readRows(WebhookRow))),
    ];
  },
});

export const getWebhook = query({
  name: "webhooks.get",
  permission: "settings:read",
  input: WebhookId,
  async run({ db, input }): Promise<WebhookRow> {
    const [row] = await db
      .execute(
        sql`select ${ENDPOINT} from webhook_endpoints e where e.id = ${input.id} and e.deleted_at is null`,
      )
      .then(readRows(WebhookRow));
    if (!row) throw notFound("webhook");
    return row;
  },
});

/** Lists all events that one can subscribe to. */
export const webhookEvents = query({
  name: "webhooks.events",
  permission: "settings:read",
  input: z.strictObject({}),
  run: async () => [...WEBHOOK_EVENTS].map(([name, description]) => ({ name, description })),
});

const DELIVERY = sql`d.id, d.endpoint_id, d.event_name, d.entity, d.entity_id, d.occurred_at, d.state, d.attempts, d.last_status,
  d.last_error, case when d.state = 'queued' then d.next_attempt_at end as next_attempt_at, d.delivered_at, d.log`;
const FROM = sql`webhook_deliveries d`;

/** Lists deliveries in pages, the latest first. */
export const listDeliveries = listQuery<DeliveryRow, typeof DeliveryList>({
  name: "webhooks.deliveries",
  permission: "settings:read",
  input: DeliveryList,
  select: ({ input }) => ({
    from: FROM,
    id: sql`d.id`,
    where: conditions(input),
    sorts: { id: { by: sql`d.id`, index: "desc" } },
    rows: (keys) => sql`select ${DELIVERY} from ${keys} page join webhook_deliveries d on d.id = page.id`,
  }),
  total: ({ input }) => rowsWhere(FROM, conditions(input)),
});

function conditions(filters: z.output<typeof DeliveryList>): SQL[] {
  const where = [sql`true`];
  if (filters.endpoint_id) where.push(sql`d.endpoint_id = ${filters.endpoint_id}`);
  if (filters.state) where.push(sql`d.state = ${filters.state}`);
  if (filters.event_name) where.push(sql`d.event_name = ${filters.event_name}`);
  if (filters.troubled) where.push(sql`d.state <> 'delivered' and d.attempts > 0`);
  if (filters.updated_since) where.push(sql`d.created_at >= ${filters.updated_since}`);
  return where;
}

/** Returns one delivery with every attempt. */
export const getDelivery = query({
  name: "webhooks.delivery",
  permission: "settings:read",
  input: WebhookId,
  async run({ db, input }): Promise<DeliveryRow> {
    const [row] = await db
      .execute(sql`select ${DELIVERY} from webhook_deliveries d where d.id = ${input.id}`)
      .then(readRows(Delivery));
    if (!row) throw notFound("delivery");
    return row;
  },
});
