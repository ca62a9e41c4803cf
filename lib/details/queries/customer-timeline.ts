import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { changesOf } from "@/lib/audit/queries/changes-in-timeline";
import { may } from "@/lib/core/actor";
import { wholeInAddress } from "@/lib/core/input/fields";
import { query } from "@/lib/core/query";
import { motsOf } from "@/lib/documents/queries/mots-in-timeline";
import { messagesOf } from "@/lib/messages/queries/messages-in-timeline";
import { documentsOf, receiptsOf, timelinePage } from "./timeline";

/**
 * Returns one page of a customer's documents, receipts, messages and changes, mixed by day; receipts only for those who may see
 * them.
 */
export const getCustomerTimeline = query({
  name: "customers.timeline",
  permission: "customers:read",
  input: z.strictObject({ id: z.uuid(), page: wholeInAddress(1, 200).default(1) }),
  run({ db, actor, input: { id, page } }) {
    const self = sql`array(select id from customer_names where id = ${id} or merged_into_id = ${id})`;
    const sources = [changesOf("customers", self)];
    if (may(actor, "documents:read"))
      sources.push(documentsOf(sql`d.customer_id = ${id}`), motsOf(sql`d.customer_id = ${id}`));
    if (may(actor, "receipts:read")) sources.push(receiptsOf(id));
    if (may(actor, "messages:read")) sources.push(messagesOf(sql`m.customer_id = ${id}`));
    return timelinePage(db, sources, page);
  },
});
