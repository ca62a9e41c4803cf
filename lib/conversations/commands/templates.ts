import "server-only";
import { eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { message_templates } from "@/db/schema/conversations";
import { AlreadyDone, command } from "@/lib/core/command";
import { lockRows } from "@/lib/core/database/lock-rows";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { invalid } from "@/lib/core/errors";
import { FIRST_TEMPLATES } from "../rules/first-templates";
import { TEMPLATE_PLACES } from "../rules/template-places";
import { bodyProblem, TemplateCreate, TemplateKey, TemplateOrder, TemplateUpdate } from "../schema/template";

const subject = {
  table: message_templates,
  noun: "template",
  id: (input: { id: string }) => input.id,
};

const LAST = sql`coalesce((select max(position) + 1 from message_templates where deleted_at is null), 0)`;

/** Adds a text that is written every day. VALIDATION_ERROR at `body` for a field that is not filled in at its place. */
export const createTemplate = command({
  name: "message_templates.create",
  permission: "papers:change",
  input: TemplateCreate,
  run: ({ tx, input }) =>
    oneRow(
      tx
        .insert(message_templates)
        .values({ ...input, position: LAST })
        .returning(),
    ),
});

export const updateTemplate = command({
  name: "message_templates.update",
  permission: "papers:change",
  input: TemplateUpdate,
  subject,
  async run({ tx, subject: before, input: { id, version: _version, ...given } }) {
    const where = TEMPLATE_PLACES.find((place) => place === (given.place ?? before.place)) ?? "customer";
    const message = bodyProblem(given.body ?? before.body, where);
    if (message) throw invalid({ field: "body", message });
    return oneRow(
      tx
        .update(message_templates)
        .set({ ...given, ...nextVersion(message_templates) })
        .where(eq(message_templates.id, id))
        .returning(),
    );
  },
});

export const deleteTemplate = command({
  name: "message_templates.delete",
  permission: "papers:change",
  input: TemplateKey,
  subject,
  async run({ tx, input: { id } }) {
    await tx
      .update(message_templates)
      .set({ deleted_at: sql`now()`, ...nextVersion(message_templates) })
      .where(eq(message_templates.id, id));
    return { id };
  },
});

/** Sorts the templates. Those that are not named follow those that are. */
export const orderTemplates = command({
  name: "message_templates.order",
  permission: "papers:change",
  input: TemplateOrder,
  async run({ tx, input: { ids } }) {
    const known = await lockRows(tx, message_templates, sql`${isNull(message_templates.deleted_at)}`);
    const listed = new Set(known.sort((a, b) => a.position - b.position).map(({ id }) => id));
    const unknown = ids.findIndex((id) => !listed.has(id));
    if (unknown >= 0) throw invalid({ field: `ids.${unknown}`, message: "There is no such template" });
    const order = [...new Set([...ids, ...listed])];
    await tx.execute(sql`
      update message_templates t set position = o.position - 1, updated_at = now()
      from unnest(${sql.param(order)}::uuid[]) with ordinality o (id, position) where t.id = o.id`);
    return { ids: order };
  },
  trace: (after) => ({ entity: "message_templates", id: null, after }),
});

/** Gives a garage that has no templates those that it may begin with. */
export const beginTemplates = command({
  name: "message_templates.begin",
  permission: "papers:change",
  input: z.strictObject({}),
  async run({ tx }) {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('message_templates.begin'))`);
    const known = await lockRows(tx, message_templates, sql`${isNull(message_templates.deleted_at)}`);
    if (known.length > 0) return new AlreadyDone({ made: 0 });
    await tx
      .insert(message_templates)
      .values(FIRST_TEMPLATES.map((template, position) => ({ ...template, position })));
    return { made: FIRST_TEMPLATES.length };
  },
  trace: (after) => ({ entity: "message_templates", id: null, after }),
});
