import "server-only";
import { sql } from "drizzle-orm";

/** When a vehicle `v` was last invoiced, or else came to be known here; null where GA4 had it, and never invoiced it. */
export const LAST_SEEN = sql`
  coalesce(v.last_invoice_date, case when v.legacy_id is null then (v.created_at at time zone 'Europe/London')::date end)`;
