import "server-only";
import { type SQL, sql } from "drizzle-orm";

/**
 * Whether a receipt, by the alias of its table, was booked from a payment that a provider holds, which alone can refund it. One with a
 * reference alone was entered or imported.
 */
export const cameOnline = (of: SQL): SQL =>
  sql`(${of}.provider_reference is not null and ${of}.payment_group is not null)`;
