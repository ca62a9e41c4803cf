import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { payment_links } from "@/db/schema/payments";
import { env } from "@/lib/core/env";
import { takers } from "../providers/takers";
import { idOf, type LinkSubject, linkToken, payPath } from "./link-token";

/**
 * The address by which a document, or what a customer owes, is paid, for an e-mail; it opens once `ensureLink` has made its link. Null where
 * nobody takes the money, or the garage has no address of its own.
 */
export async function payAddress(db: Db | Tx, subject: LinkSubject): Promise<string | null> {
  if (!env.APP_URL || (await takers(db)).length === 0) return null;
  const [link] = await db
    .select({ edition: payment_links.edition, revoked_at: payment_links.revoked_at })
    .from(payment_links)
    .where(eq(payment_links.made_for, idOf(subject)));
  const edition = (link?.edition ?? 1) + (link?.revoked_at ? 1 : 0);
  return env.APP_URL + payPath(linkToken(idOf(subject), edition));
}

/** The path of the link by which a document is paid, and its secret; null where there is none. */
export async function payLinkOf(
  db: Db | Tx,
  document_id: string,
): Promise<{ path: string; token: string } | null> {
  const [link] = await db
    .select({ edition: payment_links.edition })
    .from(payment_links)
    .where(and(eq(payment_links.document_id, document_id), isNull(payment_links.revoked_at)));
  if (!link) return null;
  const token = linkToken(document_id, link.edition);
  return { path: payPath(token), token };
}

/** Whether a text holds the address of this link. */
export const namesPayAddress = (text: string): boolean => /\/pay\/[A-Za-z0-9_-]{43}\b/.test(text);
