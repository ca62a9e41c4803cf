import "server-only";
import type { Db, Tx } from "@/db/client";
import { daysBetween, type IsoDate, today } from "@/lib/core/dates/dates";
import { query } from "@/lib/core/query";
import { mayWriteTo } from "@/lib/messages/queries/may-write";
import { readReminderSettings } from "@/lib/reminder-run/queries/settings";
import { holdReason } from "@/lib/reminder-run/rules/hold-reasons";
import type { SendChannel } from "@/lib/reminder-run/rules/send-states";
import { motTemplate } from "@/lib/reminders/queries/mot-template";
import type { ReminderTemplateRow } from "@/lib/reminders/responses";
import { fillWindow } from "../rules/fill-window";
import { INVITED_BY, nextStep, stepsOf } from "../rules/next-step";
import { FillDay } from "../schema/fill";
import { type Candidate, fillCandidates } from "./fill-candidates";

/** A vehicle that may be invited: by which channel, and which time of its reminder that brings forward. */
export interface Invitable
  extends Pick<
    Candidate,
    | "id"
    | "registration"
    | "make"
    | "model"
    | "mot_expiry"
    | "customer_id"
    | "customer_name"
    | "last_seen"
    | "last_mot"
    | "reminder_id"
  > {
  channel: SendChannel;
  days_before: number;
}

/** Who may be invited for a day: see `invitableFor`. */
export const fillDay = query({
  name: "mot_forecast.fill_day",
  permission: "reminders:read",
  input: FillDay,
  run: ({ db, input }) => invitableFor(db, input.day),
});

/**
 * The vehicles whose MOT a pass on a day would renew without losing a day, whose owner may be written to and was not yet, and that are not
 * booked in: those first that were last tested here, then those seen last. Of each the channel and the time of its reminder.
 */
export async function invitableFor(
  db: Db | Tx,
  day: IsoDate,
  among?: readonly string[],
): Promise<Invitable[]> {
  const now = today();
  const [rows, template, { stale_years }] = await Promise.all([
    fillCandidates(db, fillWindow(day), among),
    motTemplate(db),
    readReminderSettings(db),
  ]);
  const mayWrite = await mayWriteTo(
    db,
    rows.map(({ customer_id }) => customer_id),
  );
  return rows.flatMap((row) => {
    const words = row.reminder_id ? ofReminder(row) : template && ofTemplate(template);
    if (!words) return [];
    const due_date = row.due_date ?? row.mot_expiry;
    for (const channel of INVITED_BY) {
      const days_before = nextStep(stepsOf(words, channel), daysBetween(now, due_date));
      if (days_before === null || !words.wants(channel)) continue;
      const { refusal } = mayWrite(row.customer_id, channel, true);
      const facts = {
        ...{ kind: "mot", due_date, vehicle_archived: false, customer_id: row.customer_id, off_road: null },
        ...{ mot_expiry: row.mot_expiry, booked: false, last_seen: row.last_seen, text: words.text(channel) },
      };
      if (holdReason(facts, refusal, { today: now, stale_years }) === null)
        return [{ ...shown(row), channel, days_before }];
    }
    return [];
  });
}

const shown = (row: Candidate): Omit<Invitable, "channel" | "days_before"> => {
  const { id, registration, make, model, mot_expiry, customer_id, customer_name, last_seen, last_mot } = row;
  return {
    ...{ id, registration, make, model, mot_expiry, customer_id, customer_name, last_seen, last_mot },
    reminder_id: row.reminder_id,
  };
};

const textOf = (of: Pick<Candidate, "email_body" | "sms_body" | "letter_body">, channel: SendChannel) =>
  channel === "email" ? of.email_body : channel === "sms" ? of.sms_body : (of.letter_body ?? of.email_body);

const ofReminder = (row: Candidate) => ({
  ...row,
  wants: (channel: SendChannel) =>
    Boolean(channel === "email" ? row.wanted_email : channel === "sms" ? row.wanted_sms : row.wanted_print),
  text: (channel: SendChannel) => textOf(row, channel),
});

const ofTemplate = (template: ReminderTemplateRow) => ({
  ...template,
  wants: () => true,
  text: (channel: SendChannel) => textOf(template, channel),
});
