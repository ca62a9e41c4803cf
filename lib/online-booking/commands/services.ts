import "server-only";
import { eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { online_services } from "@/db/schema/online-booking";
import { command } from "@/lib/core/command";
import { lockRows } from "@/lib/core/database/lock-rows";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { type ErrorDetail, invalid } from "@/lib/core/errors";
import { decimal } from "@/lib/core/money";
import { readServicePackages } from "@/lib/packages/queries/packages";
import { readDocumentSettings } from "@/lib/settings/commands/document-settings";
import { serviceMinutes } from "../rules/service-price";
import {
  OnlineServiceCreate,
  OnlineServiceKey,
  OnlineServiceOrder,
  OnlineServiceUpdate,
} from "../schema/service";

const subject = { table: online_services, noun: "service", id: (input: { id: string }) => input.id };

/** Adds a service that customers can book, at the end of the list. */
export const createOnlineService = command({
  name: "online_services.create",
  permission: "online_booking:change",
  input: OnlineServiceCreate,
  async run({ tx, input }) {
    await requireBookable(tx, input);
    return oneRow(
      tx
        .insert(online_services)
        .values({
          ...input,
          position: sql`(select coalesce(max(position) + 1, 0) from online_services where deleted_at is null)`,
        })
        .returning(),
    );
  },
});

/** Changes a service that customers can book, or takes it out of use. What is booked stays as it was. */
export const updateOnlineService = command({
  name: "online_services.update",
  permission: "online_booking:change",
  input: OnlineServiceUpdate,
  subject,
  async run({ tx, input: { id, version: _version, ...changes }, subject: before }) {
    const given = Object.entries(changes).filter(([, value]) => value !== undefined);
    await requireBookable(tx, { ...before, ...Object.fromEntries(given) } as Requirements);
    return oneRow(
      tx
        .update(online_services)
        .set({ ...changes, ...nextVersion(online_services) })
        .where(eq(online_services.id, id))
        .returning(),
    );
  },
});

/** Takes a service off the list. */
export const deleteOnlineService = command({
  name: "online_services.delete",
  permission: "online_booking:change",
  input: OnlineServiceKey,
  subject,
  async run({ tx, input: { id } }) {
    await tx
      .update(online_services)
      .set({ deleted_at: sql`now()`, ...nextVersion(online_services) })
      .where(eq(online_services.id, id));
    return { id };
  },
});

/** Puts the services in the order in which customers see them. Those that are not named follow those that are. */
export const orderOnlineServices = command({
  name: "online_services.order",
  permission: "online_booking:change",
  input: OnlineServiceOrder,
  async run({ tx, input: { ids } }) {
    const known = await lockRows(tx, online_services, sql`${online_services.deleted_at} is null`);
    const listed = new Set(known.sort((a, b) => a.position - b.position).map(({ id }) => id));
    const unknown = ids.findIndex((id) => !listed.has(id));
    if (unknown >= 0) throw invalid({ field: `ids.${unknown}`, message: "There is no such service here" });
    const order = [...new Set([...ids, ...listed])];
    await tx.execute(sql`
      update online_services s set position = o.position - 1, updated_at = now()
      from unnest(${sql.param(order)}::uuid[]) with ordinality o (id, position) where s.id = o.id`);
    return { ids: order };
  },
  trace: (after) => ({ entity: "online_services", id: null, after }),
});

type Requirements = Pick<
  z.output<typeof OnlineServiceCreate>,
  "saved_job_id" | "price_gross" | "duration_minutes" | "mot_class"
>;

/** VALIDATION_ERROR where customers could not book it, or would be asked for more than the law allows. */
async function requireBookable(tx: Tx, service: Requirements): Promise<void> {
  const { saved_job_id = null, price_gross = null, duration_minutes = null, mot_class = null } = service;
  const problems: ErrorDetail[] = [];
  const [job = null] = saved_job_id ? await readServicePackages(tx, { id: saved_job_id, costs: false }) : [];
  if (saved_job_id && !job) problems.push({ field: "saved_job_id", message: "This package does not exist" });
  else if (serviceMinutes({ duration_minutes, mot_class }, job) === null)
    problems.push({ field: "duration_minutes", message: "Say how long it takes" });
  const maximum = saved_job_id === null && (await legalMaximum(tx, mot_class));
  if (maximum && price_gross !== null && decimal(price_gross).gt(maximum))
    problems.push({ field: "price_gross", message: `The law allows at most £${maximum} for this test` });
  if (problems.length > 0) throw invalid(...problems);
}

async function legalMaximum(tx: Tx, mot_class: string | null): Promise<string | null> {
  if (mot_class === null) return null;
  const { mot_fees } = await readDocumentSettings(tx);
  return mot_fees.find((fee) => fee.mot_class === mot_class)?.maximum ?? null;
}
