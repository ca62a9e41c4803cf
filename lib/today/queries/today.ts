import "server-only";
import { z } from "zod";
import { type DiaryEntry, diaryOfToday } from "@/lib/appointments/queries/diary-of-today";
import { type MotsDue, motsDue } from "@/lib/appointments/queries/mots-due";
import { type WhatsNew, whatsNew } from "@/lib/audit/queries/whats-new";
import { may } from "@/lib/core/actor";
import { addDays, type IsoDate, today } from "@/lib/core/dates/dates";
import type { Permission } from "@/lib/core/permissions";
import { ask, query } from "@/lib/core/query";
import { listDocuments } from "@/lib/documents/queries/documents";
import { type WaitingDraft, waitingToBeIssued } from "@/lib/documents/queries/issuing/waiting-to-be-issued";
import { type OpenJobs, openJobs } from "@/lib/documents/queries/open-jobs";
import type { DocumentRow } from "@/lib/documents/responses";
import { type DayTakings, takings } from "@/lib/receipts/queries/takings";
import { type Owed, owed } from "@/lib/receivables/queries/owed";

/** The day at a glance. A part is null for those who may not see it. */
export interface Today {
  day: IsoDate;
  diary: DiaryEntry[] | null;
  jobs: OpenJobs | null;
  owed: Owed | null;
  mots: MotsDue | null;
  /** The last fourteen days, including today. */
  takings: DayTakings[] | null;
  /** Drafts that the counter has asked somebody to issue. */
  waiting: WaitingDraft[] | null;
  latest: DocumentRow[] | null;
  whats_new: WhatsNew | null;
}

const TAKINGS_DAYS = 14;
const SHOWN = 8;

/** Returns what the garage needs to know at eight in the morning. */
export const getToday = query({
  name: "today.get",
  permission: "account:own",
  input: z.strictObject({}),
  async run({ actor }): Promise<Today> {
    const day = today();
    const unless = <T>(permission: Permission, work: () => Promise<T>) =>
      may(actor, permission) ? work() : null;
    const [diary, jobs, debts, mots, taken, waiting, latest, whats_new] = await Promise.all([
      unless("appointments:read", () => ask(diaryOfToday, actor, {})),
      unless("documents:read", () => ask(openJobs, actor, {})),
      unless("documents:read", () => ask(owed, actor, {})),
      unless("vehicles:read", () => ask(motsDue, actor, {})),
      unless("receipts:read", () => ask(takings, actor, { from: addDays(day, 1 - TAKINGS_DAYS), to: day })),
      unless("documents:issue", () => ask(waitingToBeIssued, actor, {})),
      unless("documents:read", () => ask(listDocuments, actor, { per_page: SHOWN })),
      unless("documents:read", () => ask(whatsNew, actor, {})),
    ]);
    return {
      day,
      diary,
      jobs,
      owed: debts,
      mots,
      takings: taken,
      waiting,
      latest: latest?.rows ?? null,
      whats_new,
    };
  },
});
