import "server-only";
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { documents } from "@/db/schema/documents";

/** Whom a document is made out to; null where it is to nobody on file. */
export async function customerOf(tx: Tx, documentId: string): Promise<string | null> {
  const [document] = await tx
    .select({ customer_id: documents.customer_id })
    .from(documents)
    .where(eq(documents.id, documentId));
  return document?.customer_id ?? null;
}
