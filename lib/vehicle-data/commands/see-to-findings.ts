import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { command, run, Traced } from "@/lib/core/command";
import { conflict, notFound } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";
import { transferVehicle } from "@/lib/vehicles/commands/transfer-vehicle";
import { OneFinding, SeeToFindings } from "../schema/findings";

const Seen = z.object({ id: z.string(), done_at: z.string() });

/**
 * Whether a registration is on another vehicle is answered on the vehicle's page: it cannot be put aside, until the vehicle has another
 * registration than the one that was asked about.
 */
const seeTo = (tx: Tx, actor: Actor, which: SQL) =>
  tx
    .execute(sql`
    with chosen as (
      select f.id from vehicle_data_findings f where ${which} and f.done_at is null and (f.kind <> 'plate_moved' or exists (
        select from vehicle_data_states s join vehicle_names v on v.id = s.vehicle_id
        where s.vehicle_id = f.vehicle_id and s.registration <> v.registration)) order by f.id for update of f)
    update vehicle_data_findings f set done_at = now(), done_by = ${actor.id}::uuid from chosen where f.id = chosen.id
    returning f.id, f.done_at`)
    .then(readRows(Seen));

/** Somebody has seen to findings. CONFLICT where all of them were seen to before, or ask whether a plate has moved. */
export const seeToFindings = command({
  name: "vehicle_data_findings.see_to",
  permission: "vehicles:update",
  input: SeeToFindings,
  async run({ tx, actor, input: { ids } }) {
    const seen = await seeTo(tx, actor, sql`f.id = any (${`{${ids.join(",")}}`}::uuid[])`);
    if (seen.length === 0)
      throw conflict("These were seen to already. Whether a plate has moved is answered at the vehicle");
    const counts = { seen: seen.length, left: ids.length - seen.length };
    return new Traced(counts, { entity: "vehicle_data_findings", id: null, after: counts });
  },
});

/** The same of one. Seen to before, it stays so. */
export const seeToFinding = command({
  name: "vehicle_data_findings.see_to_one",
  permission: "vehicles:update",
  input: OneFinding,
  async run({ tx, actor, input: { id } }) {
    const [seen] = await seeTo(tx, actor, sql`f.id = ${id}`);
    if (seen) return seen;
    const [before] = await tx
      .execute(sql`select id, done_at from vehicle_data_findings where id = ${id} and done_at is not null`)
      .then(readRows(Seen));
    if (before) return before;
    const [known] = await tx.execute(sql`select 1 from vehicle_data_findings where id = ${id}`);
    if (!known) throw notFound("finding");
    throw conflict("Whether a plate has moved is answered at the vehicle");
  },
});

const Owned = z.object({ vehicle_id: z.string(), customer_id: z.string().nullable() });

/**
 * Takes a vehicle off its owner, who has sold it as a finding made somebody ask: they are not reminded of it any more. What else was found
 * of the keeper is seen to as well. CONFLICT if it has no owner here.
 */
export const vehicleSold = command({
  name: "vehicle_data_findings.sold",
  permission: "vehicles:update",
  input: OneFinding,
  async run({ tx, actor, input: { id } }) {
    const [owned] = await tx
      .execute(sql`
      select f.vehicle_id, v.customer_id from vehicle_data_findings f join vehicle_names v on v.id = f.vehicle_id where f.id = ${id}`)
      .then(readRows(Owned));
    if (!owned) throw notFound("finding");
    if (!owned.customer_id) throw conflict("This vehicle has no owner here already");
    await run(transferVehicle, actor, { id: owned.vehicle_id, customer_id: null }, { tx });
    await seeTo(tx, actor, sql`f.vehicle_id = ${owned.vehicle_id} and f.kind = 'keeper_may_have_changed'`);
    return new Traced(
      { id },
      { entity: "vehicle_data_findings", id, after: { vehicle_id: owned.vehicle_id, sold: true } },
    );
  },
});
