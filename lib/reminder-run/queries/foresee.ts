import "server-only";
import { cache } from "react";
import { type Db, db } from "@/db/client";
import { type IsoDate, today } from "@/lib/core/dates/dates";
import { readMessageSettings } from "@/lib/messages/queries/settings";
import { writtenOn } from "@/lib/messages/queries/written-today";
import { firstDayToSend, runDays } from "../rules/going-days";
import type { HoldReason } from "../rules/hold-reasons";
import { planSends } from "../rules/plan-sends";
import type { SendChannel } from "../rules/send-states";
import type { ReminderSettings } from "../schema/settings";
import { type Candidate, candidatesOf } from "./candidates";
import { type Decision, decide } from "./decide";
import { readReminderSettings } from "./settings";

/** A send that is still to come, as things stand: the day on which it goes out, or why it would be held then. */
export interface ForeseenSend {
  reminder_id: string;
  channel: SendChannel;
  days_before: number;
  template_id: string;
  template: string;
  goes_on: IsoDate;
  reason: HoldReason | null;
}

export interface Foresight {
  /** The day on which goes out what is due now. */
  next_day: IsoDate;
  sends: readonly ForeseenSend[];
}

/**
 * What the runs from today to a day, or else until what is due now has left, would do, by what is known now: they are asked by the same
 * statement and the same rules as the run itself. What is held already, and would be so again, is not among it.
 */
export const foreseen = cache(async (last: IsoDate | null): Promise<Foresight> => {
  const [settings, quiet] = await Promise.all([readReminderSettings(db()), readMessageSettings(db())]);
  const now = new Date();
  const [first] = runDays(now, today(), settings.send_at, quiet);
  const next_day = first?.goes_on ?? today();
  const to = last ?? next_day;
  const days = runDays(now, to, settings.send_at, quiet);
  const decided = await decidedUntil(db(), to, settings);
  const customers = decided.flatMap(({ customer_id }) => customer_id ?? []);
  const taken = quiet.one_per_day ? await writtenOn(db(), next_day, customers) : new Set<string>();
  const sends = planSends(decided, { days, one_per_day: quiet.one_per_day, taken });
  return { next_day, sends: sends.filter(({ goes_on }) => goes_on <= to) };
});

/** Read in parts of so many reminders. */
const PAGE = 5000;

async function decidedUntil(db: Db, to: IsoDate, settings: ReminderSettings): Promise<Decision[]> {
  const day = today();
  const since = firstDayToSend(settings, day);
  const decided: Decision[] = [];
  for (let after: string | null = null; ; ) {
    const page = await candidatesOf(db, { today: day, since, to, after, limit: PAGE, without_texts: true });
    for (let at = 0; at < page.length; at += AT_ONCE)
      decided.push(...(await decide(db, page.slice(at, at + AT_ONCE), { today: day })));
    const last: Candidate | undefined = page.at(-1);
    // Every reminder has a row at least.
    if (!last || page.length < PAGE) break;
    after = last.reminder_id;
  }
  return decided.filter(({ reason, decided_state }) => reason === null || decided_state !== "held");
}

/** Reading telephone numbers takes its time: between so many sends other requests are answered. */
const AT_ONCE = 500;
