import { sql } from "drizzle-orm";
import { pgView, text, uuid } from "drizzle-orm/pg-core";

/** The garage's saved jobs, former ones too. */
export const saved_job_names = pgView("saved_job_names", { id: uuid(), name: text() }).as(
  sql`select id, name from saved_jobs`,
);
