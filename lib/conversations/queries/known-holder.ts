import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { customersWithNumber } from "@/lib/customers/queries/customers-with-number";

const Holder = z.object({ id: z.string(), name: z.string() });

/** Returns the customer who has a number by now; null if nobody has. */
export const knownHolder = query({
  name: "conversations.holder",
  permission: "customers:read",
  input: z.strictObject({ number: z.string().max(40) }),
  async run({ db, input }): Promise<z.infer<typeof Holder> | null> {
    const [first] = await customersWithNumber(db, input.number);
    if (!first) return null;
    const [holder] = await db
      .execute(sql`select id, name from customer_names where id = ${first.id}`)
      .then(readRows(Holder));
    return holder ?? null;
  },
});
