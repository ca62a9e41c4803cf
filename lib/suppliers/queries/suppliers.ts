import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { may } from "@/lib/core/actor";
import { countedRows, isFiltered, rowsWhere } from "@/lib/core/database/page";
import { notFound } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { listQuery, type Orders } from "@/lib/lists/list-query";
import type { supplierList } from "../list";
import { suppliersMatching } from "../matching";
import { type SupplierRow, SupplierWhole } from "../responses";
import { type Supplier, SupplierGet, SupplierLine, SupplierList } from "../schema/supplier";

const FROM = sql`suppliers u`;

const SHOWN = sql`u.id, u.name, u.account_number, u.email, u.telephone, u.locality, u.postcode, u.account_held, u.credit_limit,
  u.credit_terms, (select count(*)::int from stock_parts s where s.supplier_id = u.id and s.deleted_at is null) as items,
  u.created_at, u.updated_at, u.version`;

const ORDERS: Orders<typeof supplierList> = { name: { by: sql`u.sort_name`, index: "asc" } };

/** Returns one page of suppliers. */
export const listSuppliers = listQuery<SupplierRow, typeof SupplierList>({
  name: "suppliers.list",
  permission: "stock:read",
  input: SupplierList,
  select: ({ input }) => ({
    from: FROM,
    id: sql`u.id`,
    where: conditions(input),
    sorts: ORDERS,
    rows: (keys) => sql`select ${SHOWN} from ${keys} page join suppliers u on u.id = page.id`,
  }),
  total({ input }) {
    const { archived, ...others } = input;
    return isFiltered(others)
      ? rowsWhere(FROM, conditions(input))
      : countedRows("suppliers", [archived ? "archived" : "live"]);
  },
});

function conditions(filters: z.output<typeof SupplierList>): SQL[] {
  const where = [filters.archived ? sql`u.deleted_at is not null` : sql`u.deleted_at is null`];
  if (filters.account_number) where.push(sql`u.account_number = ${filters.account_number}`);
  if (filters.email) where.push(sql`u.email is not null and lower(u.email) = lower(${filters.email})`);
  if (filters.updated_since) where.push(sql`u.updated_at >= ${filters.updated_since}`);
  if (filters.q) where.push(sql`u.id in (${suppliersMatching(filters.q)})`);
  return where;
}

const Choice = z.object({ id: z.string(), name: z.string() });

export async function readSupplierNames(db: Db): Promise<{ id: string; name: string }[]> {
  const rows = await db
    .execute(sql`select id, name from suppliers where deleted_at is null order by sort_name, id limit 500`)
    .then(readRows(Choice));
  return rows;
}

/** Returns all suppliers by name, for a list of choices. */
export const supplierNames = query({
  name: "suppliers.names",
  permission: "stock:read",
  input: z.strictObject({}),
  run: ({ db }) => readSupplierNames(db),
});

const LATEST = 20;

/** Whether a line `l` of a document `d` was fitted, or is being: it stands on a job sheet or an issued invoice, and was not turned down. */
const FITTED = sql`d.deleted_at is null and (d.type = 'job_sheet' and d.status <> 'cancelled' or d.type = 'invoice' and d.issued_date is not null)
  and l.approval is distinct from 'declined' and l.approval is distinct from 'deferred'`;

const Whole = SupplierWhole.extend({ deleted_at: z.string().nullable() });

/**
 * Returns one supplier with every field and the latest fitted parts from them. Finds an archived supplier only if `archived`
 * asks for it.
 */
export const getSupplier = query({
  name: "suppliers.get",
  permission: "stock:read",
  input: SupplierGet,
  async run({ db, actor, input }): Promise<Supplier> {
    const cost = may(actor, "stock:cost") ? sql`, l.line_cost` : sql``;
    const [[row], lines] = await Promise.all([
      db
        .execute(sql`
        select ${SHOWN}, u.fax, u.address, u.notes, u.deleted_at from suppliers u
        where u.id = ${input.id} ${input.archived ? sql`` : sql`and u.deleted_at is null`}`)
        .then(readRows(Whole)),
      may(actor, "documents:read")
        ? db
            .execute(sql`
            select * from (select l.id as line_id, d.id as document_id, d.type as document_type, d.number as document_number, d.document_date,
                l.part_number, l.description, l.quantity, l.supplier_invoice${cost}
              from line_items l join document_heads d on d.id = l.document_id
              where l.supplier_id = ${input.id} and ${FITTED}
              order by l.id desc limit ${LATEST}) latest
            order by document_date desc nulls last, line_id desc`)
            .then(readRows(SupplierLine))
        : [],
    ]);
    if (!row) throw notFound("supplier");
    return { ...row, lines };
  },
});
