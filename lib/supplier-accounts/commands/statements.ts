import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import {
  supplier_invoices,
  supplier_statement_lines,
  supplier_statements,
} from "@/db/schema/supplier-accounts";
import { command } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { today } from "@/lib/core/dates/dates";
import { invalid, notFound } from "@/lib/core/errors";
import { requireSupplier } from "@/lib/suppliers/internal/require-supplier";
import { LineLink, LineSettle, StatementAtVersion, StatementCreate } from "../schema/statement";

const SAVED = {
  id: supplier_statements.id,
  supplier_id: supplier_statements.supplier_id,
  statement_date: supplier_statements.statement_date,
  balance: supplier_statements.balance,
  file_name: supplier_statements.file_name,
  created_at: supplier_statements.created_at,
  updated_at: supplier_statements.updated_at,
  version: supplier_statements.version,
};

const subject = { table: supplier_statements, noun: "statement", id: (input: { id: string }) => input.id };

/** Keeps a supplier's statement with its lines. VALIDATION_ERROR for a day to come. */
export const createStatement = command({
  name: "supplier_statements.create",
  permission: "purchasing:account",
  input: StatementCreate,
  async run({ tx, actor, input: { lines, ...statement } }) {
    if (statement.statement_date > today())
      throw invalid({ field: "statement_date", message: "Not later than today" });
    await requireSupplier(tx, statement.supplier_id);
    const made = await oneRow(
      tx
        .insert(supplier_statements)
        .values({ ...statement, made_by: actor.kind === "user" ? actor.id : null })
        .returning(SAVED),
    );
    await tx
      .insert(supplier_statement_lines)
      .values(lines.map((line, position) => ({ ...line, position, supplier_statement_id: made.id })));
    return made;
  },
});

/** Takes a statement off the file; nothing that is booked changes. */
export const deleteStatement = command({
  name: "supplier_statements.delete",
  permission: "purchasing:account",
  input: StatementAtVersion,
  subject,
  run: ({ tx, input: { id } }) => change(tx, id, { deleted_at: sql`now()` }),
});

/** Says why a difference may stand, or with a null note that it may not after all. NOT_FOUND if the line is not the statement's. */
export const settleLine = command({
  name: "supplier_statements.settle_line",
  permission: "purchasing:account",
  input: LineSettle,
  subject,
  async run({ tx, actor, input: { id, line_id, note } }) {
    const by = actor.kind === "user" ? actor.id : null;
    await changeLine(tx, id, line_id, {
      settled_note: note,
      settled_by: note === null ? null : by,
      settled_at: note === null ? null : sql`now()`,
    });
    return change(tx, id, {});
  },
});

/** Says which of our papers a line is, where the numbers do not tell. VALIDATION_ERROR for a paper of another supplier. */
export const linkLine = command({
  name: "supplier_statements.link_line",
  permission: "purchasing:account",
  input: LineLink,
  subject,
  async run({ tx, input: { id, line_id, supplier_invoice_id }, subject: statement }) {
    if (supplier_invoice_id) {
      const [paper] = await tx
        .select({ id: supplier_invoices.id })
        .from(supplier_invoices)
        .where(
          and(
            eq(supplier_invoices.id, supplier_invoice_id),
            eq(supplier_invoices.supplier_id, statement.supplier_id),
          ),
        );
      if (!paper)
        throw invalid({ field: "supplier_invoice_id", message: "This is no paper of this supplier" });
    }
    await changeLine(tx, id, line_id, { supplier_invoice_id });
    return change(tx, id, {});
  },
});

type Fields = Parameters<ReturnType<typeof builder>["set"]>[0];
const builder = (tx: Tx) => tx.update(supplier_statements);

const change = (tx: Tx, id: string, fields: Fields) =>
  oneRow(
    builder(tx)
      .set({ ...fields, ...nextVersion(supplier_statements) })
      .where(eq(supplier_statements.id, id))
      .returning(SAVED),
  );

type LineFields = Parameters<ReturnType<typeof lineBuilder>["set"]>[0];
const lineBuilder = (tx: Tx) => tx.update(supplier_statement_lines);

async function changeLine(tx: Tx, statementId: string, lineId: string, fields: LineFields): Promise<void> {
  const [line] = await lineBuilder(tx)
    .set(fields)
    .where(
      and(
        eq(supplier_statement_lines.id, lineId),
        eq(supplier_statement_lines.supplier_statement_id, statementId),
      ),
    )
    .returning({ id: supplier_statement_lines.id });
  if (!line) throw notFound("line of the statement");
}
