import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { customers } from "@/db/schema/customers";
import { countAttachments } from "@/lib/attachments/queries/attached";
import { notFound } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { SHOWN } from "../columns";
import { differencesOf } from "../rules/merge-choices";
import { contactOf, formerAddress, joinsAccounts, mergedFields } from "../rules/merge-rules";
import { COPIED, type Moved, NOUNS, REFERENCES } from "../rules/references";
import { MergePreview } from "../schema/merge";

/**
 * Returns what a merge would do: how many rows of each kind move, which gaps are filled, what is kept alongside, and what needs
 * confirmation.
 */
export const previewMerge = query({
  name: "customers.preview_merge",
  permission: "customers:read",
  input: MergePreview,
  async run({ db, input }) {
    const [kept, merged] = await Promise.all([unmerged(db, input.id), unmerged(db, input.merged_id)]);
    return {
      kept,
      merged,
      moves: await countReferences(db, merged.id),
      fields: mergedFields(kept, merged),
      contact: contactOf(kept, merged),
      address: formerAddress(kept, merged),
      other_account: joinsAccounts(kept, merged),
      differences: differencesOf(kept, merged),
    };
  },
});

async function unmerged(db: Db, id: string) {
  const [row] = await db
    .select(SHOWN)
    .from(customers)
    .where(and(eq(customers.id, id), isNull(customers.merged_into_id)));
  if (!row) throw notFound("customer");
  return row;
}

const Counted = z.object({ noun: z.enum(NOUNS), rows: z.number() });

/** Counts the rows of each kind that belong to a customer; leaves out kinds without any. */
export async function countReferences(db: Db | Tx, id: string): Promise<Moved[]> {
  const counts = [...REFERENCES, ...COPIED].map(
    ({ table, noun }) =>
      sql`select ${noun}::text as noun, count(*)::int as rows from ${sql.identifier(table)} where customer_id = ${id}`,
  );
  counts.push(sql`select 'attachments', ${countAttachments("customers", id)}`);
  const rows = await db.execute(sql.join(counts, sql` union all `)).then(readRows(Counted));
  return rows.filter((row) => row.rows > 0);
}
