import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";

const Night = z.object({
  id: z.string(),
  state: z.enum(["running", "done", "stopped", "failed"]),
  begun_at: z.string(),
  ended_at: z.string().nullable(),
  /** How many files were read to their end. */
  files: z.int(),
  records_read: z.int(),
  vehicles_matched: z.int(),
  vehicles_changed: z.int(),
  dvla_asked: z.int(),
  problem: z.string().nullable(),
});
export type NightRow = z.infer<typeof Night>;

const SHOWN = 7;

/** The last nights, the newest first, with what each has read. */
export const listNights = query({
  name: "vehicle_data_nights.list",
  permission: "vehicles:read",
  input: z.strictObject({}),
  run: ({ db }): Promise<NightRow[]> =>
    db
      .execute(sql`
      select id, state, begun_at, ended_at, cardinality(files_done) as files, records_read, vehicles_matched, vehicles_changed, dvla_asked,
        problem
      from vehicle_data_nights order by begun_at desc limit ${SHOWN}`)
      .then(readRows(Night)),
});
