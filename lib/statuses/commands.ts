import "server-only";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { garage_statuses } from "@/db/schema/statuses";
import { renameOnAppointments } from "@/lib/appointments/internal/rename-status";
import { command } from "@/lib/core/command";
import { lockRows } from "@/lib/core/database/lock-rows";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { invalid } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";
import { renameOnDocuments } from "@/lib/documents/internal/rename-status";
import {
  StatusCreate,
  StatusKey,
  StatusOrder,
  type StatusSubject,
  StatusUpdate,
} from "@/lib/documents/schema/custom-status";

const subject = { table: garage_statuses, noun: "status", id: (input: { id: string }) => input.id };

/** Adds a status of the garage's own at the end of its list. */
export const createStatus = command({
  name: "settings.create_status",
  permission: "statuses:change",
  input: StatusCreate,
  async run({ tx, input }) {
    await requireNewName(tx, input.applies_to, input.name, null);
    const position = sql`(select coalesce(max(position) + 1, 0) from garage_statuses where applies_to = ${input.applies_to})`;
    return oneRow(
      tx
        .insert(garage_statuses)
        .values({ ...input, position })
        .returning(),
    );
  },
});

/** Changes a status. Renaming it also renames it on open documents or appointments; closed ones keep the old name. */
export const updateStatus = command({
  name: "settings.update_status",
  permission: "statuses:change",
  input: StatusUpdate,
  subject,
  async run({ tx, input: { id, version: _version, ...changes }, subject: before }) {
    const { applies_to } = before as { applies_to: StatusSubject };
    if (changes.name !== undefined) await requireNewName(tx, applies_to, changes.name, id);
    const row = await oneRow(
      tx
        .update(garage_statuses)
        .set({ ...changes, ...nextVersion(garage_statuses) })
        .where(eq(garage_statuses.id, id))
        .returning(),
    );
    if (row.name !== before.name) await renameWhereOpen(tx, applies_to, before.name, row.name);
    return row;
  },
});

/** Takes a status off the list. Records that have it keep it. */
export const deleteStatus = command({
  name: "settings.delete_status",
  permission: "statuses:change",
  input: StatusKey,
  subject,
  async run({ tx, input: { id } }) {
    await tx
      .update(garage_statuses)
      .set({ deleted_at: sql`now()`, ...nextVersion(garage_statuses) })
      .where(eq(garage_statuses.id, id));
    return { id };
  },
});

/** Sorts a list. Statuses that are not named follow those that are. */
export const orderStatuses = command({
  name: "settings.order_statuses",
  permission: "statuses:change",
  input: StatusOrder,
  async run({ tx, input: { applies_to, ids } }) {
    const known = await lockRows(
      tx,
      garage_statuses,
      sql`${garage_statuses.applies_to} = ${applies_to} and ${garage_statuses.deleted_at} is null`,
    );
    const listed = new Set(known.sort((a, b) => a.position - b.position).map(({ id }) => id));
    const unknown = ids.findIndex((id) => !listed.has(id));
    if (unknown >= 0) throw invalid({ field: `ids.${unknown}`, message: "There is no such status here" });
    const order = [...new Set([...ids, ...listed])];
    await tx.execute(sql`
      update garage_statuses s set position = o.position - 1, updated_at = now()
      from unnest(${sql.param(order)}::uuid[]) with ordinality o (id, position) where s.id = o.id`);
    return { ids: order };
  },
  trace: (after) => ({ entity: "settings", id: null, after }),
});

const Namesake = z.object({ name: z.string(), active: z.boolean() });

async function requireNewName(tx: Tx, applies_to: StatusSubject, name: string, except: string | null) {
  const [other] = await tx
    .execute(sql`
    select name, active from garage_statuses
    where deleted_at is null and applies_to = ${applies_to} and lower(name) = lower(${name}) and id is distinct from ${except}::uuid`)
    .then(readRows(Namesake));
  if (other)
    throw invalid({
      field: "name",
      message: other.active
        ? `“${other.name}” is in the list`
        : `“${other.name}” is in the list, retired: offer it again instead`,
    });
}

const renameWhereOpen = (tx: Tx, applies_to: StatusSubject, from: string, to: string) =>
  applies_to === "document" ? renameOnDocuments(tx, from, to) : renameOnAppointments(tx, from, to);
