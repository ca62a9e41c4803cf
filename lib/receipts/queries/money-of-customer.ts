import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "@/lib/core/query";
import { standingOf } from "@/lib/receivables/queries/customer-standing";

/** Receipts, and refunds of them, that are money on account by the view `customer_money`. */
export const onAccountOf = (customerId: string) =>
  sql`select receipt_id from customer_money where customer_id = ${customerId} and kind = 'on_account' and receipt_id is not null`;

/** Where a customer stands, for whoever may see receipts. */
export const getCustomerMoney = query({
  name: "receipts.of_customer",
  permission: "receipts:read",
  input: z.strictObject({ customer_id: z.uuid() }),
  run: ({ db, input }) => standingOf(db, input.customer_id),
});
