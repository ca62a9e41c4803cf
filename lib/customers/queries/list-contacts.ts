import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "@/lib/core/query";

const MOST = 200;

/** The further people of a customer, in their order. */
export const listContacts = query({
  name: "customers.contacts",
  permission: "customers:read",
  input: z.strictObject({ customer_id: z.uuid() }),
  async run({ db, input }) {
    const rows = await db.execute(sql`
      select id, customer_id, name, role, email, telephone, mobile, may_approve, may_be_billed, notes, created_at, updated_at, version
      from customer_contacts where customer_id = ${input.customer_id} and deleted_at is null order by position, id limit ${MOST}`);
    return [...rows];
  },
});
