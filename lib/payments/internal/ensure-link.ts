import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { payment_links } from "@/db/schema/payments";
import { oneRow } from "@/lib/core/database/one-row";
import { hashLinkToken, type LinkSubject, linkToken } from "../queries/link-token";

export interface PaymentLink {
  id: string;
  token: string;
}

const whose = (subject: LinkSubject) =>
  "document_id" in subject
    ? eq(payment_links.document_id, subject.document_id)
    : eq(payment_links.customer_id, subject.customer_id);

/** Returns the link of a document or a customer, and makes it if there is none; one that was revoked is replaced by another. */
export async function ensureLink(tx: Tx, subject: LinkSubject): Promise<PaymentLink> {
  await tx
    .insert(payment_links)
    .values({ ...subject, token_hash: hashLinkToken(linkToken(subject, 1)) })
    .onConflictDoNothing();
  const link = await oneRow(
    tx
      .select({ id: payment_links.id, edition: payment_links.edition, revoked_at: payment_links.revoked_at })
      .from(payment_links)
      .where(whose(subject))
      .for("update"),
  );
  if (link.revoked_at === null) return { id: link.id, token: linkToken(subject, link.edition) };
  const edition = link.edition + 1;
  const token = linkToken(subject, edition);
  await tx
    .update(payment_links)
    .set({ edition, token_hash: hashLinkToken(token), revoked_at: null, updated_at: sql`now()` })
    .where(eq(payment_links.id, link.id));
  return { id: link.id, token };
}
