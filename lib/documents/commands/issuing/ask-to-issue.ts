import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { documents } from "@/db/schema/documents";
import { issue_requests } from "@/db/schema/documents-issue-requests";
import { command } from "@/lib/core/command";
import { conflict, invalid } from "@/lib/core/errors";
import { isIssuedType } from "@/lib/document-record/rules/lifecycle";
import { documentTypeName } from "@/lib/document-record/rules/types";
import { readIssuers } from "../../queries/issuing/who-may-issue";

const AskToIssue = z.strictObject({
  id: z.uuid(),
  /** Who is asked; null asks everybody who may issue. */
  asked_of: z.uuid().nullable().optional(),
});

/**
 * Asks those who may issue a draft to do so: it is listed on their Today page until it is issued or deleted. A second request
 * replaces the first. VALIDATION_ERROR if the named person may not issue; CONFLICT if there is nothing to issue.
 */
export const askToIssue = command({
  name: "documents.ask_to_issue",
  permission: "documents:create",
  input: AskToIssue,
  subject: { table: documents, noun: "document", id: (input: { id: string }) => input.id },
  async run({ tx, actor, input, subject }) {
    if (!isIssuedType(subject.type) || subject.issued_date)
      throw conflict(`This ${documentTypeName(subject.type).toLowerCase()} is not waiting to be issued`);
    const asked_of = input.asked_of ?? null;
    const people = asked_of ? await readIssuers(tx) : [];
    if (asked_of && !people.some(({ id }) => id === asked_of))
      throw invalid({ field: "asked_of", message: "This person may not issue it: ask somebody else" });
    const request = { asked_by: actor.id, asked_by_name: actor.name, asked_of };
    await tx
      .insert(issue_requests)
      .values({ ...request, document_id: subject.id })
      .onConflictDoUpdate({
        target: issue_requests.document_id,
        set: { ...request, updated_at: sql`now()` },
      });
    return { id: subject.id, asked_of };
  },
  trace: ({ id, asked_of }) => ({
    entity: "documents",
    id,
    after: { asked_to_issue: asked_of ?? "anybody" },
  }),
});
