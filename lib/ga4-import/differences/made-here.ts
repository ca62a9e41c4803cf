import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { rowsWhere } from "@/lib/core/database/page";
import { listParams } from "@/lib/core/input/list";
import { claimedRows } from "@/lib/core/read-rows";
import { listQuery } from "@/lib/lists/list-query";

export const MADE_HERE_KINDS = ["customers", "vehicles", "documents", "receipts"] as const;
export type MadeHereKind = (typeof MADE_HERE_KINDS)[number];

interface Kind {
  from: SQL;
  /** What users call the record, and what is shown beside it. */
  called: SQL;
  beside: SQL;
  amount: SQL;
  joins: SQL;
}

const NONE = sql`null::numeric`;

const KINDS: Record<MadeHereKind, Kind> = {
  customers: {
    from: sql`customers t`,
    called: sql`t.name`,
    beside: sql`t.account_number`,
    amount: NONE,
    joins: sql``,
  },
  vehicles: {
    from: sql`vehicles t`,
    called: sql`t.registration`,
    beside: sql`concat_ws(' ', t.make, t.model)`,
    amount: NONE,
    joins: sql``,
  },
  documents: {
    from: sql`documents t`,
    called: sql`t.number`,
    beside: sql`t.customer_name`,
    // Adding up estimates, invoices and credit notes would be meaningless.
    amount: NONE,
    joins: sql``,
  },
  receipts: {
    from: sql`receipts t`,
    called: sql`coalesce(nullif(t.method_name, ''), t.method)`,
    beside: sql`concat_ws(' ', d.number, d.customer_name)`,
    amount: sql`t.amount`,
    joins: sql`left join documents d on d.id = t.document_id`,
  },
};

/** Not from an import and not deleted: the same condition as the index's. */
const MADE_HERE = sql`t.legacy_id is null and t.deleted_at is null`;

export interface MadeHere {
  kind: MadeHereKind;
  count: number;
  /** In pounds; null for kinds without a sum. */
  amount: string | null;
  /** How many of them were made after the newest export was loaded. */
  since: number;
}

/** Returns what was made here and GA4 does not have: the number and sum of each kind. */
export async function countMadeHere(db: Db, since: string): Promise<MadeHere[]> {
  const parts = MADE_HERE_KINDS.map((kind) => {
    const { from, amount } = KINDS[kind];
    return sql`
      select ${kind} as kind, count(*)::int as count, sum(${amount})::text as amount,
        (count(*) filter (where t.created_at > ${since}))::int as since from ${from} where ${MADE_HERE}`;
  });
  const rows = await db.execute(sql`${sql.join(parts, sql` union all `)}`).then(claimedRows<MadeHere>);
  return rows.map((row) => ({
    ...row,
    amount: row.kind === "receipts" ? (row.amount ?? "0.00") : null,
  }));
}

export const MadeHereList = listParams(["-created_at"], { kind: z.enum(MADE_HERE_KINDS) });

export interface MadeHereRow {
  id: string;
  kind: MadeHereKind;
  /** The type, for documents. */
  type: string | null;
  called: string | null;
  beside: string | null;
  amount: string | null;
  created_at: string;
}

/** Lists the records of one kind that were made here and that GA4 does not have, the latest first. */
export const listMadeHere = listQuery<MadeHereRow, typeof MadeHereList>({
  name: "imports.made_here",
  permission: "imports:read",
  input: MadeHereList,
  select({ input: { kind } }) {
    const { from, called, beside, amount, joins } = KINDS[kind];
    return {
      from,
      id: sql`t.id`,
      where: [MADE_HERE],
      sorts: { created_at: { by: sql`t.created_at`, index: "asc" } },
      rows: (keys) => sql`
        select t.id, ${kind} as kind, ${kind === "documents" ? sql`t.type` : sql`null`} as type, ${called} as called,
          ${beside} as beside, ${kind === "documents" ? sql`t.total_gross` : amount} as amount, t.created_at
        from ${keys} page join ${from} on t.id = page.id ${joins}`,
    };
  },
  total: ({ input: { kind } }) => rowsWhere(KINDS[kind].from, [MADE_HERE]),
});
