import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";

const MOST_WORDS = 100;

const Word = z.object({ word: z.string() });

/** The distinct values of a column of documents, sorted; at most a hundred. */
export async function wordsOnDocuments(db: Db, column: "technician" | "user_status"): Promise<string[]> {
  const name = sql.identifier(column);
  // One index lookup for each value, instead of reading every document.
  const rows = await db
    .execute(sql`
    with recursive found as (
      (select ${name} as word from documents where ${name} is not null and deleted_at is null order by ${name} limit 1)
      union all
      select (select ${name} from documents where ${name} > found.word and deleted_at is null order by ${name} limit 1)
      from found where found.word is not null)
    select word from found where word is not null limit ${MOST_WORDS}`)
    .then(readRows(Word));
  return rows.map(({ word }) => word);
}
