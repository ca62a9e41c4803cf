import "server-only";
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { documents } from "@/db/schema/documents";

/** The customer of a document; null if it has none on file. */
export async function customerOf(tx: Tx, documentId: string): Promise<string | null> {
  const [document] = await tx
    .select({ customer_id: documents.customer_id })
    .from(documents)
    .where(eq(documents.id, documentId));
  return document?.customer_id ?? null;
}
