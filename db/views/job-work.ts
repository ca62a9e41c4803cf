import { sql } from "drizzle-orm";
import { pgView, text, uuid } from "drizzle-orm/pg-core";

/** What is written of a job in the workshop, for lists and for the vehicle's history. */
export const job_words = pgView("job_words", {
  document_id: uuid(),
  key_tag: text(),
  concern: text(),
  cause: text(),
  correction: text(),
}).as(sql`select document_id, key_tag, concern, cause, correction from job_notes`);
