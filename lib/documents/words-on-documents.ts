import "server-only";
import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";

const MOST_WORDS = 100;

/** The different words that stand on documents in a column, in order; at most a hundred. */
export async function wordsOnDocuments(db: Db, column: "technician" | "user_status"): Promise<string[]> {
  const name = sql.identifier(column);
  // One step along the index a word, instead of a look at every document.
  const rows = await db.execute<{ word: string }>(sql`
    with recursive found as (
      (select ${name} as word from documents where ${name} is not null and deleted_at is null order by ${name} limit 1)
      union all
      select (select ${name} from documents where ${name} > found.word and deleted_at is null order by ${name} limit 1)
      from found where found.word is not null)
    select word from found where word is not null limit ${MOST_WORDS}`);
  return [...rows].map(({ word }) => word);
}
