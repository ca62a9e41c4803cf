import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import { rowsWhere } from "@/lib/core/database/page";
import { listQuery, type Orders } from "@/lib/lists/list-query";
import type { statementList } from "../list";
import type { StatementRow } from "../responses";
import { StatementList } from "../schema/lists";

const FROM = sql`supplier_statements s`;
const ORDERS: Orders<typeof statementList> = { statement_date: { by: sql`s.statement_date`, index: "asc" } };

/** Returns one page of the suppliers' statements on file. */
export const listStatements = listQuery<StatementRow, typeof StatementList>({
  name: "supplier_statements.list",
  permission: "stock:cost",
  input: StatementList,
  select: ({ input }) => ({
    from: FROM,
    id: sql`s.id`,
    where: conditions(input),
    sorts: ORDERS,
    rows: (keys) => sql`
      select s.id, s.supplier_id, u.name as supplier_name, s.statement_date, s.balance, s.file_name,
        (select count(*)::int from supplier_statement_lines l where l.supplier_statement_id = s.id) as lines,
        s.created_at, s.updated_at, s.version
      from ${keys} page join supplier_statements s on s.id = page.id join supplier_names u on u.id = s.supplier_id`,
  }),
  total: ({ input }) => rowsWhere(FROM, conditions(input)),
});

function conditions({ supplier_id, updated_since, q }: z.output<typeof StatementList>): SQL[] {
  const where = [sql`s.deleted_at is null`];
  if (supplier_id) where.push(sql`s.supplier_id = ${supplier_id}`);
  if (updated_since) where.push(sql`s.updated_at >= ${updated_since}`);
  if (q)
    where.push(
      sql`s.supplier_id in (select id from supplier_names where fold(name) like '%' || fold(${q}) || '%')`,
    );
  return where;
}
