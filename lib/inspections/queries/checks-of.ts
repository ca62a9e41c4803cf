import "server-only";
import { type Actor, may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import type { InspectionRow } from "../responses";
import { isJob } from "../rules/jobs";
import { listChecks } from "./checks";

interface Checks {
  checks: InspectionRow[];
  /** Where one is begun; null where that is not possible. */
  beginHref: string | null;
}

const MOST = 5;

/** The newest health checks of a job. */
export const checksOfJob = async (
  actor: Actor,
  { id, type, vehicle_id }: { id: string; type: string; vehicle_id: string | null },
): Promise<Checks> => ({
  checks: await newest(actor, { document_id: id }),
  beginHref:
    vehicle_id && isJob(type) && may(actor, "inspections:create") ? `/workshop/checks?document=${id}` : null,
});

/** The newest health checks of a vehicle. */
export const checksOfVehicle = async (
  actor: Actor,
  { id, archived }: { id: string; archived: boolean },
): Promise<Checks> => ({
  checks: await newest(actor, { vehicle_id: id }),
  beginHref: !archived && may(actor, "inspections:create") ? `/workshop/checks?vehicle=${id}` : null,
});

/** None for those who may not see them. */
const newest = async (
  actor: Actor,
  of: { document_id: string } | { vehicle_id: string },
): Promise<InspectionRow[]> =>
  may(actor, "inspections:read") ? (await ask(listChecks, actor, { ...of, per_page: MOST })).rows : [];
