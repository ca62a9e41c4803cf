import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { notFound } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { DocumentId } from "../../schema/document";

const Version = z.object({ version: z.number() });

/** The current version of a document, without reading the rest of it. */
export const documentVersion = query({
  name: "documents.version",
  permission: "documents:read",
  input: DocumentId,
  async run({ db, input: { id } }): Promise<number> {
    const [row] = await db
      .execute(sql`select version from documents where id = ${id} and deleted_at is null`)
      .then(readRows(Version));
    if (!row) throw notFound("document");
    return row.version;
  },
});
