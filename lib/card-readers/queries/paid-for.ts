import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";
import { documentName } from "@/lib/document-record/rules/types";
import { formatRegistration } from "@/lib/vehicles/rules/registration";

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

/** "Invoice SI10042 · AB12 CDE"; no more of the customer than that. */
export async function describePaid(db: Db | Tx, documentId: string | null): Promise<string> {
  const head = documentId && (await headOf(db, documentId));
  if (!head) return "Account balance";
  return [documentName(head), head.registration && formatRegistration(head.registration)]
    .filter(Boolean)
    .join(" · ");
}
