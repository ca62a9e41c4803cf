import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { workshopBookings } from "@/lib/appointments/queries/workshop-bookings";
import { statusChangedAt } from "@/lib/audit/queries/status-since";
import { may } from "@/lib/core/actor";
import { addDays, type IsoDate, today } from "@/lib/core/dates/dates";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { workshopJobs } from "@/lib/documents/queries/workshop-jobs";
import { countAsked } from "@/lib/job-work/queries/parts-asked";
import { countPartsOfJobs } from "@/lib/purchasing/queries/parts-of-job";
import { GARAGE_ZONE, readGarage } from "@/lib/settings/queries/garage";
import { type BoardCard, cardsOf } from "../rules/cards";
import { BoardBooking, BoardJob } from "../schema";

export interface Board {
  day: IsoDate;
  time_zone: string;
  cards: BoardCard[];
  /** There are more job sheets than a board can show: the oldest are left out. */
  cut: boolean;
}

/** Older job sheets are more likely forgotten than in the workshop; the page Today counts with the same days. */
const JOB_DAYS = 60;
const FINISHED_FOR = "14 days";
const MOST = 400;

/** Today's work in the workshop by its state. */
export const getBoard = query({
  name: "workshop.board",
  permission: "documents:read",
  input: z.strictObject({}),
  async run({ db, actor }): Promise<Board> {
    const board = await readBoard(db, may(actor, "appointments:read"));
    const cards = await withAsked(db, board.cards);
    return { ...board, cards: may(actor, "stock:read") ? await withParts(db, cards) : cards };
  },
});

/** Cards with where the parts of their jobs are, as long as the work is not done. */
async function withParts(db: Db, cards: readonly BoardCard[]): Promise<BoardCard[]> {
  const open = cards.flatMap(({ job, column }) =>
    job && column !== "done" && column !== "collected" ? [job.id] : [],
  );
  const parts = await countPartsOfJobs(db, open);
  return cards.map((card) => ({ ...card, parts: parts.get(card.job?.id ?? "") }));
}

/** Cards with how many parts the workshop asks for that nobody has ordered. */
async function withAsked(db: Db, cards: readonly BoardCard[]): Promise<BoardCard[]> {
  const asked = await countAsked(
    db,
    cards.flatMap(({ job }) => job?.id ?? []),
  );
  return cards.map((card) => ({ ...card, asked: asked.get(card.job?.id ?? "") }));
}

/** The board; without appointments if those may not be seen. */
export async function readBoard(db: Db, withBookings: boolean): Promise<Board> {
  const from = addDays(today(), -JOB_DAYS);
  const [garage, bookings] = await Promise.all([
    readGarage(db),
    withBookings
      ? db
          .execute(
            workshopBookings({
              jobsFrom: from,
              changedAt: (id) => statusChangedAt("appointments", id),
              most: MOST,
            }),
          )
          .then(readRows(BoardBooking))
      : [],
  ]);
  const jobs = await db
    .execute(
      workshopJobs({
        from,
        midnight: sql`((now() at time zone ${GARAGE_ZONE})::date::timestamp at time zone ${GARAGE_ZONE})`,
        also: bookings.flatMap(({ job_id, today }) => (job_id && today ? [job_id] : [])),
        changedAt: (id) => statusChangedAt("documents", id),
        finishedFor: FINISHED_FOR,
        most: MOST,
      }),
    )
    .then(readRows(BoardJob));
  return {
    day: today(garage.time_zone),
    time_zone: garage.time_zone,
    cards: cardsOf(jobs, bookings),
    cut: jobs.length === MOST,
  };
}
