import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "@/lib/core/query";

const MOST = 200;

const SHOWN = sql`p.id, p.customer_id, p.name, p.role, p.email, p.telephone, p.mobile, p.may_approve, p.may_be_billed, p.notes, p.created_at,
  p.updated_at, p.version`;

/** The contacts whose ids `keys` selects. */
export const contactRows = (keys: SQL): SQL =>
  sql`select ${SHOWN} from ${keys} page join customer_contacts p on p.id = page.id`;

/** The ids of the contacts of a customer with alias `parent`, in order. */
export const CONTACTS_OF_PARENT = sql`
  select p.id from customer_contacts p where p.customer_id = parent.id and p.deleted_at is null order by p.position, p.id`;

/** Returns the contacts of a customer, in their order. */
export const listContacts = query({
  name: "customers.contacts",
  permission: "customers:read",
  input: z.strictObject({ customer_id: z.uuid() }),
  async run({ db, input }) {
    const rows = await db.execute(sql`
      select ${SHOWN} from customer_contacts p
      where p.customer_id = ${input.customer_id} and p.deleted_at is null order by p.position, p.id limit ${MOST}`);
    return [...rows];
  },
});
