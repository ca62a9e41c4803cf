import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { conflict, invalid } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";
import { isEditable } from "@/lib/document-record/rules/lifecycle";
import type { Job } from "../rules/timeline";
import { WORKED_ON } from "../rules/worked-on";

const Head = z.object({ type: z.string(), status: z.string(), issued_date: z.string().nullable() });
const Line = z.object({ description: z.string().nullable(), item_type: z.string().nullable() });

/**
 * Checks what is worked on, and returns what its line says. Work that begins now begins on an open job; what happened earlier did,
 * whatever became of the job since.
 */
export async function requireJob(
  tx: Tx,
  { document_id, line_id }: Job,
  happened: "now" | "earlier",
): Promise<string | null> {
  const [head] = await tx
    .execute(
      sql`select type, status, issued_date from document_heads where id = ${document_id} and deleted_at is null`,
    )
    .then(readRows(Head));
  if (!head || !WORKED_ON.includes(head.type))
    throw invalid({ field: "document_id", message: "There is no such job" });
  if (happened === "now" && !isEditable(head))
    throw conflict("This job is over: nobody can begin work on it");
  if (line_id === null) return null;
  const [line] = await tx
    .execute(
      sql`select description, item_type from line_items where id = ${line_id} and document_id = ${document_id}`,
    )
    .then(readRows(Line));
  if (!line || line.item_type === "comment")
    throw invalid({ field: "line_id", message: "This line is not on the job" });
  return line.description;
}
