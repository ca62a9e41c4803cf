import "server-only";
import { eq, sql } from "drizzle-orm";
import { reminders } from "@/db/schema/reminders";
import { command } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { conflict } from "@/lib/core/errors";
import { omitUndefined } from "@/lib/core/input/omit-undefined";
import { lockVehicle } from "@/lib/vehicles/internal/lock-vehicle";
import { requireOnlyOne, requireSensibleDay, usableTemplate } from "../internal/place-reminder";
import { reminderOfCar } from "../internal/reminder-subject";
import { readReminder } from "../queries/reminders";
import type { ReminderTemplateRow } from "../responses";
import { ReminderAtVersion, ReminderCreate, ReminderUpdate } from "../schema/written-reminder";

/** Sets a reminder for a vehicle. CONFLICT if the vehicle already has one of this template that is due. */
export const createReminder = command({
  name: "reminders.create",
  permission: "reminders:create",
  input: ReminderCreate,
  async run({ tx, input }) {
    requireSensibleDay("due_date", input.due_date);
    const template = await usableTemplate(tx, input.template_id);
    await lockVehicle(tx, input.vehicle_id);
    await requireOnlyOne(tx, input);
    const row = await oneRow(
      tx
        .insert(reminders)
        .values({ ...channelsOf(template), ...omitUndefined(input) })
        .returning({ id: reminders.id }),
    );
    return readReminder(tx, row.id);
  },
  trace: ({ id }, { input }) => ({ entity: "reminders", id, after: input }),
});

/**
 * Updates a reminder that is due. CONFLICT once it is over or has gone out: a reminder that went out is completed or skipped
 * instead.
 */
export const updateReminder = command({
  name: "reminders.update",
  permission: "reminders:update",
  input: ReminderUpdate,
  subject: reminderOfCar,
  async run({ tx, input: { id, version: _, ...fields }, subject }) {
    if (subject.status !== "due") throw conflict("This reminder is over: set a new one");
    if (subject.done_email || subject.done_sms || subject.done_print)
      throw conflict("This reminder went out already: complete or skip it, and the next one is set");
    if (fields.due_date) requireSensibleDay("due_date", fields.due_date);
    if (fields.template_id && fields.template_id !== subject.template_id) {
      await usableTemplate(tx, fields.template_id);
      if (subject.vehicle_id) {
        await lockVehicle(tx, subject.vehicle_id);
        await requireOnlyOne(tx, {
          vehicle_id: subject.vehicle_id,
          template_id: fields.template_id,
          except_id: id,
        });
      }
    }
    await tx
      .update(reminders)
      .set({ ...fields, ...nextVersion(reminders) })
      .where(eq(reminders.id, id));
    return readReminder(tx, id);
  },
  trace: ({ id }, { subject, input }) => ({
    entity: "reminders",
    id,
    before: subject,
    after: { ...subject, ...omitUndefined(input) },
  }),
});

/** Deletes a reminder that was set by mistake; no other follows it. */
export const deleteReminder = command({
  name: "reminders.delete",
  permission: "reminders:delete",
  input: ReminderAtVersion,
  subject: reminderOfCar,
  async run({ tx, input }) {
    await tx
      .update(reminders)
      .set({ deleted_at: sql`now()`, ...nextVersion(reminders) })
      .where(eq(reminders.id, input.id));
    return { id: input.id };
  },
  trace: ({ id }, { subject }) => ({ entity: "reminders", id, before: subject }),
});

/** The channels for which the template has days in advance. */
const channelsOf = (template: ReminderTemplateRow) => ({
  wanted_email: Boolean(template.email_days_before?.length),
  wanted_sms: Boolean(template.sms_days_before?.length),
  wanted_print: Boolean(template.print_days_before?.length),
});
