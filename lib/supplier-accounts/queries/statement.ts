import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { notFound } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { StatementInList, type StatementWhole } from "../responses";
import { explainBalance } from "../rules/explain-balance";
import { matchStatement } from "../rules/match-statement";
import { LINE_KINDS } from "../rules/statement-words";
import { OneById } from "../schema/lists";
import { chainsOf, goodsOf, ordersOf, papersFor } from "./statement-papers";
import { readUnbilled } from "./unbilled";

const Head = StatementInList.omit({ lines: true });

const Line = z.object({
  id: z.string(),
  kind: z.enum(LINE_KINDS),
  line_date: z.string().nullable(),
  reference: z.string().nullable(),
  amount: z.string(),
  supplier_invoice_id: z.string().nullable(),
  settled_note: z.string().nullable(),
  settled_by: z.string().nullable(),
});

/**
 * A supplier's statement, each line compared with what is booked here now, and the two balances explained. What is booked here counts as
 * missing from the statement if its day lies between the first line's and the statement's.
 */
export const getStatement = query({
  name: "supplier_statements.get",
  permission: "stock:cost",
  input: OneById,
  async run({ db, input: { id } }): Promise<StatementWhole> {
    const [[head], lines] = await Promise.all([
      db
        .execute(sql`
        select s.id, s.supplier_id, u.name as supplier_name, s.statement_date, s.balance, s.file_name, s.created_at, s.updated_at, s.version
        from supplier_statements s join supplier_names u on u.id = s.supplier_id where s.id = ${id} and s.deleted_at is null`)
        .then(readRows(Head)),
      db
        .execute(sql`
        select l.id, l.kind, l.line_date, l.reference, l.amount, l.supplier_invoice_id, l.settled_note, u.name as settled_by
        from supplier_statement_lines l left join user_names u on u.id = l.settled_by
        where l.supplier_statement_id = ${id} order by l.position, l.id`)
        .then(readRows(Line)),
    ]);
    if (!head) throw notFound("statement");
    const { supplier_id, statement_date, balance } = head;
    const from = firstDay(lines, statement_date);
    const [all, unbilled, orders] = await Promise.all([
      papersFor(db, supplier_id, from),
      readUnbilled(db, supplier_id),
      ordersOf(db, supplier_id),
    ]);
    const found = matchStatement(lines, all);
    const papers = new Map(all.map((paper) => [paper.id, paper]));
    const missing = found.missing
      .flatMap((one) => papers.get(one) ?? [])
      .filter(({ invoice_date }) => invoice_date >= from && invoice_date <= statement_date);
    const match = { ...found, missing: missing.map((paper) => paper.id) };
    const chains = await chainsOf(
      db,
      match.lines.flatMap(({ paper_id }) => paper_id ?? []),
    );
    const states = new Map(match.lines.map((line) => [line.id, line]));
    return {
      ...head,
      compared_from: from,
      lines: lines.map(({ supplier_invoice_id, ...line }) => {
        const { state = "not_compared", paper_id = null, difference = null } = states.get(line.id) ?? {};
        return {
          ...line,
          state,
          difference,
          paper_id,
          paper_number: papers.get(paper_id ?? "")?.number ?? null,
          chosen: supplier_invoice_id !== null && supplier_invoice_id === paper_id,
          goods: state === "not_booked" ? goodsOf(line.reference, unbilled, orders) : null,
          orders: chains.get(paper_id ?? "")?.orders ?? [],
          jobs: chains.get(paper_id ?? "")?.jobs ?? [],
        };
      }),
      missing: missing.map(({ booked: _, ...paper }) => paper),
      explained: explainBalance(lines, all, match, balance),
    };
  },
});

/** The day of the first line that is compared; of a statement without such a line, the first of its month. */
function firstDay(lines: readonly z.infer<typeof Line>[], statementDate: string): string {
  const days = lines
    .filter(({ kind }) => kind === "invoice" || kind === "credit")
    .flatMap(({ line_date }) => line_date ?? [])
    .sort();
  return days[0] ?? `${statementDate.slice(0, 7)}-01`;
}
