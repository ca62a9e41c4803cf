import "server-only";
import { z } from "zod";
import { today } from "@/lib/core/dates/dates";
import { Day } from "@/lib/core/dates/day-fields";
import { query } from "@/lib/core/query";
import { candidatesOf } from "./candidates";
import { decide } from "./decide";

const PAGE = 500;

/** What would become of the reminders at once if they sent themselves. */
export interface WouldSend {
  goes: number;
  held: number;
}

/** Returns how many reminders would go out today, and how many would be held, if what was to go out since a day went out. */
export const wouldSend = query({
  name: "reminder_sends.would_send",
  permission: "reminders:read",
  input: z.strictObject({ since: Day.optional() }),
  async run({ db, input }): Promise<WouldSend> {
    const day = today();
    const counted = { goes: 0, held: 0 };
    for (let after: string | null = null; ; ) {
      const page = await candidatesOf(db, { today: day, since: input.since ?? day, after, limit: PAGE });
      for (const { reason } of await decide(db, page, { today: day })) counted[reason ? "held" : "goes"]++;
      const last = page.at(-1);
      if (!last) return counted;
      after = last.reminder_id;
    }
  },
});
