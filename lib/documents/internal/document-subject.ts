import "server-only";
import { sql } from "drizzle-orm";
import { documents } from "@/db/schema/documents";

/**
 * The document that a command changes, locked together with the related ones: the document it was made from, whose credit,
 * status or deposits may change with it, and the other half of an insured job, because the excess is on both. `other` returns
 * one that the input names.
 */
export const documentWithRelated = <I>(
  id: (input: I) => string,
  other: (input: I) => string | null | undefined = () => null,
) => ({
  table: documents,
  noun: "document",
  id,
  alsoLock: (own: string, input: I) => sql`
    select ${other(input) ?? null}::uuid
    union select source_document_id from documents where id = ${own}
    union select document_id from document_lines where linked_document_id = ${own}
    union select linked_document_id from document_lines where document_id = ${own}`,
});
