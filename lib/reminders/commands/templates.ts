import "server-only";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { reminder_templates } from "@/db/schema/reminders";
import { command } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { conflict, invalid } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";
import { readReminderTemplate } from "../queries/templates";
import { ReminderAtVersion, TemplateCreate, TemplateUpdate } from "../schema/written-reminder";

/**
 * Creates a template: what the reminders are about, when and by which channel they go out, what they say and how they recur.
 */
export const createReminderTemplate = command({
  name: "reminders.create_template",
  permission: "reminders:create",
  input: TemplateCreate,
  async run({ tx, input }) {
    await requireFreeName(tx, input.name);
    const row = await oneRow(
      tx.insert(reminder_templates).values(input).returning({ id: reminder_templates.id }),
    );
    return readReminderTemplate(tx, row.id);
  },
  trace: (template) => ({ entity: "reminder_templates", id: template.id, after: template }),
});

const subject = {
  table: reminder_templates,
  noun: "reminder template",
  id: (input: { id: string }) => input.id,
};

/** Updates the given fields; from then on the change also applies to reminders that are already set. */
export const updateReminderTemplate = command({
  name: "reminders.update_template",
  permission: "reminders:update",
  input: TemplateUpdate,
  subject,
  async run({ tx, input: { id, version: _, ...fields } }) {
    if (fields.name) await requireFreeName(tx, fields.name, id);
    await tx
      .update(reminder_templates)
      .set({ ...fields, ...nextVersion(reminder_templates) })
      .where(eq(reminder_templates.id, id));
    return readReminderTemplate(tx, id);
  },
  trace: (template, { subject }) => ({
    entity: "reminder_templates",
    id: template.id,
    before: subject,
    after: template,
  }),
});

const WaitingCount = z.object({ waiting: z.number() });

/** Deletes a template. CONFLICT while reminders for it are due: switch it off instead, and no new one is set. */
export const deleteReminderTemplate = command({
  name: "reminders.delete_template",
  permission: "reminders:delete",
  input: ReminderAtVersion,
  subject,
  async run({ tx, input }) {
    const [row] = await tx
      .execute(sql`
      select count(*)::int as waiting from reminders where template_id = ${input.id} and status = 'due' and deleted_at is null`)
      .then(readRows(WaitingCount));
    const waiting = row?.waiting ?? 0;
    if (waiting > 0)
      throw conflict(
        `${waiting} reminder${waiting === 1 ? " is" : "s are"} waiting on it: switch it off instead`,
      );
    await tx
      .update(reminder_templates)
      .set({ deleted_at: sql`now()`, ...nextVersion(reminder_templates) })
      .where(eq(reminder_templates.id, input.id));
    return { id: input.id };
  },
  trace: ({ id }, { subject }) => ({ entity: "reminder_templates", id, before: { name: subject.name } }),
});

async function requireFreeName(tx: Tx, name: string, exceptId: string | null = null): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('reminder templates'))`);
  const taken = await tx.execute(sql`
    select 1 from reminder_templates where lower(name) = lower(${name}) and deleted_at is null and id is distinct from ${exceptId}::uuid limit 1`);
  if (taken.length > 0) throw invalid({ field: "name", message: "There is a template of this name" });
}
