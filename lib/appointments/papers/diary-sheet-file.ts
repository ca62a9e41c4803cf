import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { may } from "@/lib/core/actor";
import { ask, query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { readStationery } from "@/lib/printing/papers/stationery";
import { calendar } from "../queries/calendar";
import { Calendar } from "../schema/appointment";
import { diarySheetPdf } from "./diary-sheet";

/** Returns a day or a week of the diary as a PDF, with telephone numbers for a user who may read customers. */
export const getDiarySheet = query({
  name: "papers.diary",
  permission: "appointments:read",
  input: Calendar.extend({ view: Calendar.shape.view.unwrap().extract(["day", "week"]).default("day") }),
  async run({ db, actor, input }) {
    const [shown, stationery] = await Promise.all([ask(calendar, actor, input), readStationery(db)]);
    const customers = shown.resources.flatMap(({ events }) =>
      events.flatMap(({ customer_id }) => customer_id ?? []),
    );
    const telephones = await telephonesOf(db, may(actor, "customers:read") ? customers : []);
    const bytes = await diarySheetPdf({ ...stationery, calendar: shown, telephones });
    return { bytes, file_name: `diary-${shown.from}${input.view === "week" ? "-week" : ""}.pdf` };
  },
});

const Reached = z.object({ id: z.string(), telephone: z.string() });

async function telephonesOf(db: Db, customers: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const reached = await db
    .execute(sql`
    select id, coalesce(mobile, telephone) as telephone from customer_names
    where id = any(${sql.param(customers)}::uuid[]) and coalesce(mobile, telephone) is not null`)
    .then(readRows(Reached));
  return new Map(reached.map(({ id, telephone }) => [id, telephone]));
}
