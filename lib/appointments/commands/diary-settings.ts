import "server-only";
import { and, eq, isNull, ne, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { resources } from "@/db/schema/appointments";
import { command } from "@/lib/core/command";
import { lockRows } from "@/lib/core/database/lock-rows";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { formatDate } from "@/lib/core/dates/date-words";
import { conflict, invalid } from "@/lib/core/errors";
import { bookedAhead } from "../queries/booked-ahead";
import type { MotClass } from "../rules/mot-classes";
import { ResourceAtVersion, ResourceCreate, ResourceOrder, ResourceUpdate } from "../schema/diary-settings";

const SHOWN = {
  id: resources.id,
  name: resources.name,
  kind: resources.kind,
  position: resources.position,
  active: resources.active,
  mot_classes: sql<MotClass[]>`${resources.mot_classes}`,
  version: resources.version,
};

/** Creates a bay, a ramp, an MOT lane or a courtesy car. */
export const createResource = command({
  name: "resources.create",
  permission: "settings:update",
  input: ResourceCreate,
  async run({ tx, input }) {
    await requireFreeName(tx, input.name);
    const mot_classes = classesOf(input.kind, input.mot_classes) ?? [];
    const position =
      input.position ??
      sql`(select least(coalesce(max(position) + 1, 0), 999) from resources where deleted_at is null)`;
    return oneRow(
      tx
        .insert(resources)
        .values({ ...input, position, mot_classes })
        .returning(SHOWN),
    );
  },
});

const subject = { table: resources, noun: "bay", id: (input: { id: string }) => input.id };

/** Updates the given fields; a resource that is not active takes no new bookings. */
export const updateResource = command({
  name: "resources.update",
  permission: "settings:update",
  input: ResourceUpdate,
  subject,
  async run({ tx, input: { id, version: _, ...given }, subject }) {
    if (given.name) await requireFreeName(tx, given.name, id);
    const mot_classes = classesOf(given.kind ?? subject.kind, given.mot_classes);
    return change(tx, id, { ...given, ...(mot_classes ? { mot_classes } : {}) });
  },
});

/** Deletes a resource. CONFLICT while it has bookings from now on. */
export const deleteResource = command({
  name: "resources.delete",
  permission: "settings:update",
  input: ResourceAtVersion,
  subject,
  async run({ tx, input, subject }) {
    const booked = (await bookedAhead(tx)).resources.get(input.id);
    if (booked)
      throw conflict(
        `${subject.name} has ${booked.count === 1 ? "a booking" : `${booked.count} bookings`} until ${formatDate(booked.until)}. Move them first, or take it out of use: then they stay, and nothing new is booked.`,
      );
    return change(tx, input.id, { deleted_at: sql`now()` });
  },
});

/** Sorts bays, lanes and cars. Those that are not named follow those that are. */
export const orderResources = command({
  name: "resources.order",
  permission: "settings:update",
  input: ResourceOrder,
  async run({ tx, input: { ids } }) {
    const known = await lockRows(tx, resources, sql`${resources.deleted_at} is null`);
    const listed = new Set(
      known.sort((a, b) => a.position - b.position || a.name.localeCompare(b.name)).map(({ id }) => id),
    );
    const unknown = ids.findIndex((id) => !listed.has(id));
    if (unknown >= 0) throw invalid({ field: `ids.${unknown}`, message: "There is no such bay" });
    const order = [...new Set([...ids, ...listed])];
    await tx.execute(sql`
      update resources r set position = o.position - 1, updated_at = now()
      from unnest(${sql.param(order)}::uuid[]) with ordinality o (id, position) where r.id = o.id`);
    return { ids: order };
  },
  trace: (after) => ({ entity: "resources", id: null, after }),
});

/** The classes to store; undefined leaves them as they are. VALIDATION_ERROR if anything but a lane is to test some. */
function classesOf(kind: string, given: MotClass[] | undefined): MotClass[] | undefined {
  if (kind === "mot_lane") return given;
  if (given && given.length > 0)
    throw invalid({ field: "mot_classes", message: "Only an MOT lane tests classes" });
  return [];
}

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
