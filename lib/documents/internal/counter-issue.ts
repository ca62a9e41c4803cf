import "server-only";
import type { Tx } from "@/db/client";
import { type Actor, may } from "@/lib/core/actor";
import { AppError } from "@/lib/core/errors";
import type { DocumentRecord } from "@/lib/document-record/internal/saved-document";
import { readServicePackages } from "@/lib/packages/queries/packages";
import { readIssuers } from "../queries/issuing/who-may-issue";
import { counterIssueProblems, issuersInWords } from "../rules/issuing/counter-issue";
import type { Composed } from "./compose-document";

/**
 * Lets somebody without the permission to issue do so within the owner's limits for the counter. FORBIDDEN beyond those limits,
 * with the reasons and who may issue.
 */
export async function requireCounterIssue(
  tx: Tx,
  actor: Actor,
  document: DocumentRecord,
  { lines, columns, settings }: Composed,
): Promise<void> {
  if (may(actor, "documents:issue")) return;
  const limit = settings.counter_issue_limit;
  const jobs = limit === null ? [] : await readServicePackages(tx, { costs: false });
  const bill = { type: document.type, lines, total_gross: columns.total_gross ?? "0" };
  const problems = counterIssueProblems(bill, limit, jobs);
  if (problems.length === 0) return;
  throw new AppError("FORBIDDEN", `${problems.join(". ")}. ${issuersInWords(await readIssuers(tx))}`, {
    details: [{ field: "permission", message: "documents:issue" }],
  });
}
