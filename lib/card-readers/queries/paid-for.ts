import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";
import { documentName } from "@/lib/document-record/rules/types";
import { paidForWords } from "@/lib/payments/rules/payment-words";

const Head = z.object({
  type: z.string(),
  number: z.string().nullable(),
  registration: z.string().nullable(),
});

async function headOf(db: Db | Tx, id: string) {
  const [head] = await db
    .execute(sql`select type, number, registration from document_heads where id = ${id}`)
    .then(readRows(Head));
  return head;
}

/** "Invoice SI10042"; null if it does not exist. */
export async function numberOf(db: Db | Tx, documentId: string): Promise<string | null> {
  const head = await headOf(db, documentId);
  return head ? documentName(head) : null;
}

/** What the provider of a reader is told that is paid for. */
export const describePaid = async (db: Db | Tx, documentId: string | null): Promise<string> =>
  paidForWords((documentId && (await headOf(db, documentId))) || null);
