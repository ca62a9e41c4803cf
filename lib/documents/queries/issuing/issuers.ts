import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { may } from "@/lib/core/actor";
import { ask, query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { readServicePackages } from "@/lib/packages/queries/packages";
import { readDocumentSettings } from "@/lib/settings/commands/document-settings";
import { type CounterLine, counterIssueProblems, type Issuer } from "../../rules/issuing/counter-issue";
import { DocumentId } from "../../schema/document";
import { getDocument } from "../get-document";
import { readIssuers } from "./who-may-issue";

export interface Issuers {
  /** Why the caller may not issue it; empty if they may. */
  reasons: string[];
  people: Issuer[];
  /** The request to issue it, if somebody was asked. */
  asked: { at: string; by: string; of: string | null } | null;
}

/** Who may issue a draft: the caller, within the owner's limits for the counter; otherwise which other people. */
export const issuersOf = query({
  name: "documents.issuers",
  permission: "documents:create",
  input: DocumentId,
  async run({ db, actor, input }): Promise<Issuers> {
    const [document, settings, people, asked] = await Promise.all([
      ask(getDocument, actor, input),
      readDocumentSettings(db),
      readIssuers(db),
      readIssueRequest(db, input.id),
    ]);
    if (may(actor, "documents:issue")) return { reasons: [], people, asked };
    const counter = may(actor, "documents:issue_counter");
    const jobs =
      counter && settings.counter_issue_limit !== null ? await readServicePackages(db, { costs: false }) : [];
    const reasons = counterIssueProblems(
      {
        type: document.type,
        lines: document.lines.map((line): CounterLine => ({ ...line, tax_rate: line.tax_rate ?? "0" })),
        total_gross: document.total_gross ?? "0",
      },
      counter ? settings.counter_issue_limit : null,
      jobs,
    );
    return { reasons, people, asked };
  },
});

const Request = z.object({ at: z.string(), by: z.string(), of: z.string().nullable() });

async function readIssueRequest(db: Db, id: string): Promise<Issuers["asked"]> {
  const [row] = await db
    .execute(sql`
    select r.updated_at as at, r.asked_by_name as "by", u.name as "of"
    from issue_requests r left join user_names u on u.id = r.asked_of where r.document_id = ${id}`)
    .then(readRows(Request));
  return row ?? null;
}
