import "server-only";
import { and, eq, isNull, ne, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { appointments, holidays, opening_hours, resources } from "@/db/schema/appointments";
import { command } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { conflict, invalid, notFound } from "@/lib/core/errors";
import { withReferences } from "../internal/with-references";
import {
  HolidayAdd,
  HolidayId,
  OpeningHoursSet,
  ResourceAtVersion,
  ResourceCreate,
  ResourceUpdate,
} from "../schema/appointment";

const SHOWN = {
  id: resources.id,
  name: resources.name,
  kind: resources.kind,
  position: resources.position,
  active: resources.active,
  version: resources.version,
};

/** Creates a bay, a ramp, an MOT lane or a courtesy car. */
export const createResource = command({
  name: "resources.create",
  permission: "settings:update",
  input: ResourceCreate,
  async run({ tx, input }) {
    await requireFreeName(tx, input.name);
    return oneRow(tx.insert(resources).values(input).returning(SHOWN));
  },
});

const subject = { table: resources, noun: "bay", id: (input: { id: string }) => input.id };

/** Updates the given fields; a resource that is not active takes no new bookings. */
export const updateResource = command({
  name: "resources.update",
  permission: "settings:update",
  input: ResourceUpdate,
  subject,
  async run({ tx, input: { id, version: _, ...given } }) {
    if (given.name) await requireFreeName(tx, given.name, id);
    return change(tx, id, given);
  },
});

/** Deletes a resource. CONFLICT while it has bookings from now on. */
export const deleteResource = command({
  name: "resources.delete",
  permission: "settings:update",
  input: ResourceAtVersion,
  subject,
  async run({ tx, input, subject }) {
    const [booked] = await tx
      .select({ id: appointments.id })
      .from(appointments)
      .where(
        and(
          eq(appointments.resource_id, input.id),
          isNull(appointments.deleted_at),
          sql`${appointments.ends_at} > now() and ${appointments.status} not in ('cancelled', 'no_show', 'completed')`,
        ),
      )
      .limit(1);
    if (booked) throw conflict(`${subject.name} is booked: move its appointments first`);
    return change(tx, input.id, { deleted_at: sql`now()` });
  },
});

async function requireFreeName(tx: Tx, name: string, exceptId?: string): Promise<void> {
  const [taken] = await tx
    .select({ id: resources.id })
    .from(resources)
    .where(
      and(
        sql`lower(${resources.name}) = ${name.toLowerCase()}`,
        isNull(resources.deleted_at),
        exceptId ? ne(resources.id, exceptId) : undefined,
      ),
    );
  if (taken) throw invalid({ field: "name", message: "Another one has this name" });
}

type Fields = Parameters<ReturnType<typeof builder>["set"]>[0];
const builder = (tx: Tx) => tx.update(resources);

async function change(tx: Tx, id: string, fields: Fields) {
  return oneRow(
    builder(tx)
      .set({ ...fields, ...nextVersion(resources) })
      .where(eq(resources.id, id))
      .returning(SHOWN),
  );
}

/** Sets the opening hours of the whole week; a day with a break has several periods. */
export const setOpeningHours = command({
  name: "opening_hours.set",
  permission: "settings:update",
  input: OpeningHoursSet,
  async run({ tx, input: { hours } }) {
    await tx.delete(opening_hours);
    if (hours.length > 0) await tx.insert(opening_hours).values(hours);
    return { hours };
  },
});

/** Closes the garage on some days or, with a technician, records that technician as away. Existing bookings are left alone. */
export const addHoliday = command({
  name: "holidays.add",
  permission: "appointments:create",
  input: HolidayAdd,
  async run({ tx, input }) {
    await withReferences(tx, { technician_id: input.technician_id });
    return oneRow(tx.insert(holidays).values(input).returning());
  },
});

export const removeHoliday = command({
  name: "holidays.remove",
  permission: "appointments:delete",
  input: HolidayId,
  async run({ tx, input }) {
    const [row] = await tx.delete(holidays).where(eq(holidays.id, input.id)).returning();
    if (!row) throw notFound("holiday");
    return row;
  },
});
