import "server-only";
import { z } from "zod";
import { db, type Tx } from "@/db/client";
import { systemActor } from "@/lib/core/actor";
import { AlreadyDone, command, run, Traced } from "@/lib/core/command";
import { today } from "@/lib/core/dates/dates";
import { Day } from "@/lib/core/dates/day-fields";
import { wallClock } from "@/lib/core/dates/local-time";
import { readMessageSettings } from "@/lib/messages/queries/settings";
import { writtenOn } from "@/lib/messages/queries/written-today";
import { firstMoment } from "@/lib/messages/rules/quiet-hours";
import { writeSends } from "../internal/write-sends";
import { candidatesOf } from "../queries/candidates";
import { type Decision, decide } from "../queries/decide";
import { readReminderSettings } from "../queries/settings";
import { oneEach } from "../rules/plan-sends";

/** So many reminders are decided in one transaction: it holds no lock that a screen would feel. */
const AT_ONCE = 500;

/**
 * Decides of the next reminders of a day, in the order of their ids, which go out and which are held, and queues what goes out. Safe to run
 * again and beside itself: nothing is sent twice.
 */
export const decideReminders = command({
  name: "reminder_sends.decide",
  permission: "reminders:update",
  input: z.strictObject({ today: Day, since: Day, after: z.uuid().nullable(), now: z.iso.datetime() }),
  async run({ tx, input: { now, ...page } }) {
    const candidates = await candidatesOf(tx, { ...page, limit: AT_ONCE });
    const last = candidates.at(-1)?.reminder_id ?? null;
    const settings = await readMessageSettings(tx);
    const from = firstMoment(new Date(now), settings);
    const decided = await decide(tx, candidates, { today: page.today });
    const due = settings.one_per_day ? oneEach(decided, await writtenToOn(tx, decided, from)) : decided;
    const { sent, held } = await writeSends(tx, due, { today: page.today, from });
    const counts = { sent, held };
    const result = { last, ...counts };
    if (sent + held === 0) return new AlreadyDone(result);
    return new Traced(result, { entity: "reminder_sends", id: null, after: counts });
  },
});

const writtenToOn = (tx: Tx, decided: readonly Decision[], from: Date): Promise<Set<string>> =>
  writtenOn(
    tx,
    wallClock(from.getTime(), "Europe/London").date,
    decided.flatMap(({ customer_id }) => customer_id ?? []),
  );

/**
 * Sends the reminders of a day by themselves, if the garage wants that and the hour has come. Returns how many went out and were held.
 */
export async function runReminders(now = new Date()): Promise<{ sent: number; held: number }> {
  const { automatic, since, send_at } = await readReminderSettings(db());
  const total = { sent: 0, held: 0 };
  if (!automatic || since === null || wallClock(now.getTime(), "Europe/London").time < send_at) return total;
  const day = today("Europe/London", now);
  for (let after: string | null = null; ; ) {
    const page: z.input<typeof decideReminders.input> = { today: day, since, after, now: now.toISOString() };
    const { last, sent, held } = await run(decideReminders, systemActor("reminders"), page);
    total.sent += sent;
    total.held += held;
    if (last === null) return total;
    after = last;
  }
}
