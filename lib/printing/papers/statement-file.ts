import "server-only";
import { type Db, db } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { notFound } from "@/lib/core/errors";
import { parse } from "@/lib/core/input/parse";
import { type BatchCustomers, statementsOf } from "@/lib/statements/queries/batch";
import { statementOf } from "@/lib/statements/queries/customer-statement";
import { type StatementChoice, StatementRequest } from "@/lib/statements/schema";
import { statementPdf, statementsPdf } from "./statement-paper";
import { readStationery } from "./stationery";

interface StatementFile {
  bytes: Buffer;
  file_name: string;
}

/** Returns the statements of a batch in one PDF, with the actor's permissions. NOT_FOUND if there are none. */
export async function statementsPaper(
  actor: Actor,
  whose: BatchCustomers,
  choice: StatementChoice,
): Promise<StatementFile> {
  const statements = await statementsOf(actor, whose, choice);
  const [first] = statements;
  if (!first) throw notFound("statement");
  const stationery = await readStationery(db());
  const bytes = await statementsPdf(statements.map((statement) => ({ ...stationery, statement })));
  return { bytes, file_name: `${statements.length > 1 ? "statements" : "statement"}-${first.as_at}.pdf` };
}

/** Returns one customer's statement as a PDF; `request` has the form of `StatementRequest`. */
export async function paperOfStatement(db: Db, request: Record<string, unknown>): Promise<StatementFile> {
  const statement = await statementOf(db, parse(StatementRequest, request));
  const bytes = await statementPdf({ ...(await readStationery(db)), statement });
  return { bytes, file_name: `statement-${statement.as_at}.pdf` };
}
