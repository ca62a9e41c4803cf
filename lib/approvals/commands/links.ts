import "server-only";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { approval_links } from "@/db/schema/approvals";
import { hashLinkToken } from "@/lib/auth/tokens/link-secret";
import { AlreadyDone, command, Traced } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { conflict } from "@/lib/core/errors";
import { lockDocument } from "@/lib/document-record/internal/settle";
import { isEditable } from "@/lib/document-record/rules/lifecycle";
import { ensureLink } from "@/lib/payments/internal/ensure-link";
import { approvalToken } from "../queries/approval-path";
import { MakeApprovalLink } from "../schema";

/**
 * Makes the link by which the customer of an estimate or a job sheet answers to its work, or finds the one that there is; one that was
 * closed is replaced by another. CONFLICT if nothing can be answered on it any more.
 */
export const makeApprovalLink = command({
  name: "approval_links.create",
  permission: "documents:answer",
  input: MakeApprovalLink,
  async run({ tx, input: { document_id, deposit } }) {
    const document = await lockDocument(tx, document_id);
    if (!document) throw conflict("This document does not exist any more");
    if (document.type !== "estimate" && document.type !== "job_sheet")
      throw conflict("Only the work of an estimate or a job sheet is answered by a link");
    if (!isEditable(document))
      throw conflict("This document is final: nothing can be answered on it any more");
    await tx
      .insert(approval_links)
      .values({ document_id, token_hash: hashLinkToken(approvalToken(document_id, 1)) })
      .onConflictDoNothing();
    // What is asked for beforehand is paid by the link of the document.
    if (deposit) await ensureLink(tx, { document_id });
    const link = await ofDocument(tx, document_id);
    const edition = link.revoked_at === null ? link.edition : link.edition + 1;
    if (edition === link.edition && (deposit === undefined || deposit === link.deposit))
      return new AlreadyDone({ id: link.id });
    await tx
      .update(approval_links)
      .set({
        ...{ edition, token_hash: hashLinkToken(approvalToken(document_id, edition)), revoked_at: null },
        ...(deposit !== undefined && { deposit }),
        ...nextVersion(approval_links),
      })
      .where(eq(approval_links.id, link.id));
    // The secret follows from the edition: it stands in no record of the change.
    return new Traced(
      { id: link.id },
      { entity: "approval_links", id: link.id, after: { document_id, deposit } },
    );
  },
});

const ofDocument = (tx: Tx, document_id: string) =>
  oneRow(tx.select().from(approval_links).where(eq(approval_links.document_id, document_id)).for("update"));

/** Closes a link that came into wrong hands. The next one for the same document is another. */
export const revokeApprovalLink = command({
  name: "approval_links.revoke",
  permission: "documents:answer",
  input: z.strictObject({ id: z.uuid() }),
  subject: { table: approval_links, noun: "link", id: (input: { id: string }) => input.id },
  run: ({ tx, input: { id } }) =>
    oneRow(
      tx
        .update(approval_links)
        .set({ revoked_at: sql`now()`, ...nextVersion(approval_links) })
        .where(eq(approval_links.id, id))
        .returning({ id: approval_links.id, revoked_at: approval_links.revoked_at }),
    ),
  trace: (after) => ({ entity: "approval_links", id: after.id, after: { revoked_at: after.revoked_at } }),
});

/** Keeps that the customer has opened their link, which the office sees at once. */
export const noteOpened = command({
  name: "approval_links.open",
  permission: "documents:answer",
  input: z.strictObject({ id: z.uuid() }),
  subject: { table: approval_links, noun: "link", id: (input: { id: string }) => input.id },
  run: ({ tx, input: { id } }) =>
    oneRow(
      tx
        .update(approval_links)
        .set({ opened_at: sql`now()` })
        .where(eq(approval_links.id, id))
        .returning({ id: approval_links.id, opened_at: approval_links.opened_at }),
    ),
  trace: (after) => ({ entity: "approval_links", id: after.id, after: { opened_at: after.opened_at } }),
});
