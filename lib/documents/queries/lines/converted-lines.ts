import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";

const Converted = z.object({ id: z.string() });

/** Ids of a document's lines that are already on the next document of the job. */
export async function convertedLineIds(db: Db | Tx, id: string): Promise<string[]> {
  const gone = await db
    .execute(sql`
    select s.id from document_lines s
    where s.document_id = ${id} and exists (
      select 1 from document_lines l join documents d on d.id = l.document_id
      where l.source_line_id = s.id and d.source_document_id = ${id} and d.deleted_at is null and d.status <> 'cancelled')`)
    .then(readRows(Converted));
  return gone.map((line) => line.id);
}

/** The same as a query, for the dialog that converts the rest. */
export const convertedLines = query({
  name: "documents.converted_lines",
  permission: "documents:read",
  input: z.strictObject({ id: z.uuid() }),
  run: ({ db, input: { id } }): Promise<string[]> => convertedLineIds(db, id),
});
