import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { payment_links } from "@/db/schema/payments";
import { hashLinkToken } from "@/lib/auth/tokens/link-secret";
import { oneRow } from "@/lib/core/database/one-row";
import { idOf, type LinkSubject, linkToken } from "../queries/link-token";

export interface PaymentLink {
  id: string;
  token: string;
}

/** Returns the link of a document or a customer, and makes it if there is none; one that was revoked is replaced by another. */
export async function ensureLink(tx: Tx, subject: LinkSubject): Promise<PaymentLink> {
  const made_for = idOf(subject);
  await tx
    .insert(payment_links)
    .values({ ...subject, made_for, token_hash: hashLinkToken(linkToken(made_for, 1)) })
    .onConflictDoNothing();
  const link = await oneRow(
    tx
      .select({ id: payment_links.id, edition: payment_links.edition, revoked_at: payment_links.revoked_at })
      .from(payment_links)
      .where(eq(payment_links.made_for, made_for))
      .for("update"),
  );
  if (link.revoked_at === null) return { id: link.id, token: linkToken(made_for, link.edition) };
  const edition = link.edition + 1;
  const token = linkToken(made_for, edition);
  await tx
    .update(payment_links)
    .set({ edition, token_hash: hashLinkToken(token), revoked_at: null, updated_at: sql`now()` })
    .where(eq(payment_links.id, link.id));
  return { id: link.id, token };
}
