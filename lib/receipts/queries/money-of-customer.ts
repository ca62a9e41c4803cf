import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "@/lib/core/query";
import { readCustomerStanding } from "@/lib/receivables/queries/customer-standing";

/** The ids of receipts and refunds that are money on account in the view `customer_money`. */
export const onAccountOf = (customerId: string) =>
  sql`select receipt_id from customer_money where customer_id = ${customerId} and kind = 'on_account' and receipt_id is not null`;

/** A customer's current balance and money, for those who may see receipts. */
export const getCustomerMoney = query({
  name: "receipts.of_customer",
  permission: "receipts:read",
  input: z.strictObject({ customer_id: z.uuid() }),
  run: ({ db, input }) => readCustomerStanding(db, input.customer_id),
});
