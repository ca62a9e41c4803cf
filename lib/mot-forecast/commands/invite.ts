import "server-only";
import { command, run, Traced } from "@/lib/core/command";
import { today } from "@/lib/core/dates/dates";
import { conflict, invalid } from "@/lib/core/errors";
import { sendReminders } from "@/lib/reminder-run/commands/send-reminders";
import { createReminder } from "@/lib/reminders/commands/write-reminder";
import { motTemplate } from "@/lib/reminders/queries/mot-template";
import { invitableFor } from "../queries/fill-day";
import { Invite } from "../schema/fill";

/**
 * Invites vehicles for an MOT on a day: their MOT reminder goes out now instead of at its next time, and is set first where there is none.
 * Who was written to, booked in or has refused meanwhile is left. CONFLICT where nobody is left.
 */
export const inviteForMot = command({
  name: "mot_invitations.send",
  permission: "reminders:update",
  input: Invite,
  async run({ tx, actor, input: { day, vehicle_ids } }) {
    if (day < today()) throw invalid({ field: "day", message: "Choose a day to come" });
    const invited = await invitableFor(tx, day, vehicle_ids);
    if (invited.length === 0)
      throw conflict("These were written to already, are booked in, or are not to be written to");
    const template = invited.some(({ reminder_id }) => !reminder_id) ? await motTemplate(tx) : null;
    const sends = [];
    // One order for all who lock vehicles.
    for (const one of invited.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
      const reminder_id = one.reminder_id ?? (template && (await made(one, template.id)));
      if (reminder_id) sends.push({ reminder_id, channel: one.channel, days_before: one.days_before });
    }
    const { sent, kept } = await run(sendReminders, actor, { sends }, { tx });
    const counts = { sent, left: vehicle_ids.length - sent };
    return new Traced({ ...counts, kept }, { entity: "reminders", id: null, after: { day, ...counts } });

    async function made({ id, mot_expiry }: { id: string; mot_expiry: string }, template_id: string) {
      const reminder = await run(
        createReminder,
        actor,
        { vehicle_id: id, template_id, due_date: mot_expiry },
        { tx },
      );
      return reminder.id;
    }
  },
});
