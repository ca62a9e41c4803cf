import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { log } from "@/lib/core/log/log";
import { readRows } from "@/lib/core/read-rows";
import type { Job } from "@/lib/jobs/queue";
import { followOrder } from "../commands/follow-order";
import { sendOnce } from "../commands/send-once";
import { orderToSupplier } from "./kinds";

const Waiting = z.object({ id: z.string() });

/** Sends one order to its supplier. Safe to run again at any point; see `sendOnce`. */
export const sendSupplierOrder: Job<typeof orderToSupplier.data> = {
  ...orderToSupplier,
  retries: 8,
  expireSeconds: 150,
  async handle({ id }) {
    if (!(await sendOnce(id))) throw new Error("What became of the order is not known yet");
  },
};

/**
 * Goes on with orders that have no job any more, so that the outcome of each is known in the end: every other minute at first, and less often
 * the longer the supplier is away.
 */
export const takeUpSupplierOrders: Job = {
  name: "supplier_orders.take_up",
  data: z.object({}),
  schedule: "* * * * *",
  async handle() {
    const waiting = await db()
      .execute(sql`
      select id from supplier_orders where state in ('to_send', 'sending', 'unknown')
        and coalesce(asked_at, created_at) < now() - greatest(interval '2 minutes', least((now() - created_at) / 10, interval '1 hour'))
      order by asked_at nulls first limit 20`)
      .then(readRows(Waiting));
    for (const { id } of waiting)
      await sendOnce(id).catch((error: unknown) => log.warn("supplier_orders.still_open", { id, error }));
  },
};

/** Asks how the orders stand that suppliers have: each every quarter of an hour, for two months at most. */
export const followSupplierOrders: Job = {
  name: "supplier_orders.follow",
  data: z.object({}),
  schedule: "*/5 * * * *",
  async handle() {
    const on = await db()
      .execute(sql`
      select id from supplier_orders where state = 'accepted' and coalesce(supplier_status, '') not in ('invoiced', 'cancelled', 'rejected')
        and created_at > now() - interval '60 days' and asked_at < now() - interval '15 minutes'
      order by asked_at limit 100`)
      .then(readRows(Waiting));
    for (const { id } of on)
      await followOrder(id).catch((error: unknown) =>
        log.warn("supplier_orders.not_followed", { id, error }),
      );
  },
};
