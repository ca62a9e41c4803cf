import "server-only";
import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { vehicles } from "@/db/schema/vehicles";
import type { Actor } from "@/lib/core/actor";
import { countedRows, isFiltered, rowsWhere } from "@/lib/core/database/page";
import { addDays, today } from "@/lib/core/dates/dates";
import { notFound } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { filtered } from "@/lib/lists/filtered";
import { listQuery, type Orders } from "@/lib/lists/list-query";
import { SHOWN } from "../columns";
import type { vehicleList } from "../list";
import { vehiclesMatching } from "../matching";
import type { VehicleRow } from "../responses";
import { normaliseRegistration } from "../rules/registration";
import { VehicleGet, VehicleList } from "../schema";

const SORTS: Orders<typeof vehicleList> = {
  registration: { by: sql`v.registration`, index: "asc" },
  make: { by: sql`v.make`, index: "asc" },
  mot_expiry: { by: sql`v.mot_expiry`, index: "asc" },
  last_invoice_date: { by: sql`v.last_invoice_date`, index: "desc" },
  created_at: { by: sql`v.created_at`, index: "asc" },
  updated_at: { by: sql`v.updated_at`, index: "asc" },
};

/** Returns one page of vehicles with their owners. */
export const listVehicles = listQuery<VehicleRow, typeof VehicleList>({
  name: "vehicles.list",
  permission: "vehicles:read",
  input: VehicleList,
  select: ({ actor, input }) => ({
    from: FROM,
    id: sql`v.id`,
    where: conditions(input, actor),
    sorts: SORTS,
    rows: (keys) => sql`
      select v.id, v.registration, v.vin, v.make, v.model, v.derivative, v.colour, v.fuel_type, v.engine_cc, v.date_of_registration,
             v.mot_expiry, v.tax_due, v.off_road, v.last_invoice_date, v.customer_id, c.name as customer_name, v.created_at, v.updated_at, v.version,
             case when v.registration = '' then
               (select p.registration from vehicle_plates p where p.vehicle_id = v.id order by p.until_date desc nulls last, p.id desc limit 1)
             end as last_plate
      from ${keys} page join vehicles v on v.id = page.id left join customer_names c on c.id = v.customer_id`,
  }),
  total: ({ actor, input }) => total(input, actor),
});

const FROM = sql`vehicles v`;

/** The ids of the vehicles of a customer with alias `parent`, the one invoiced last first. */
export const VEHICLES_OF_PARENT = sql`
  select v.id from vehicles v where v.customer_id = parent.id and v.deleted_at is null order by v.last_invoice_date desc nulls last, v.id desc`;

type Input = z.output<typeof VehicleList>;

const BY_COLUMN = {
  customer_id: sql`v.customer_id`,
  mot_expiry: sql`v.mot_expiry`,
  last_invoice_date: sql`v.last_invoice_date`,
  created_at: sql`v.created_at`,
  updated_at: sql`v.updated_at`,
};

function conditions(input: Input, actor: Actor): SQL[] {
  const where = [input.archived ? sql`v.deleted_at is not null` : sql`v.deleted_at is null`];
  if (input.registration) where.push(sql`v.registration = ${normaliseRegistration(input.registration)}`);
  if (input.vin) where.push(sql`v.vin = ${input.vin.toUpperCase().replace(/\s+/g, "")}`);
  if (input.make) where.push(sql`v.make in (${input.make}, upper(${input.make}), initcap(${input.make}))`);
  if (input.mot_expired !== undefined)
    where.push(input.mot_expired ? sql`v.mot_expiry < ${today()}` : sql`v.mot_expiry >= ${today()}`);
  if (input.mot_due_within !== undefined)
    where.push(sql`v.mot_expiry between ${today()} and ${addDays(today(), input.mot_due_within)}`);
  if (input.updated_since) where.push(sql`v.updated_at >= ${input.updated_since}`);
  where.push(...filtered(input, BY_COLUMN));
  if (input.q) where.push(sql`v.id in (${vehiclesMatching(input.q, actor)})`);
  return where;
}

function total(input: Input, actor: Actor): SQL {
  const { archived, ...others } = input;
  return isFiltered(others)
    ? rowsWhere(FROM, conditions(input, actor))
    : countedRows("vehicles", [archived ? "archived" : "live"]);
}

/** Returns one vehicle with every field. Finds an archived vehicle only if `archived` asks for it. */
export const getVehicle = query({
  name: "vehicles.get",
  permission: "vehicles:read",
  input: VehicleGet,
  async run({ db, input }) {
    const [row] = await db
      .select(SHOWN)
      .from(vehicles)
      .where(
        input.archived
          ? eq(vehicles.id, input.id)
          : and(eq(vehicles.id, input.id), isNull(vehicles.deleted_at)),
      );
    if (!row) throw notFound("vehicle");
    return row;
  },
});

const MOST_MAKES = 200;

const Make = z.object({ make: z.string() });

/** Returns the makes on file in order, for the list's filter and the form's suggestions. */
export const listMakes = query({
  name: "vehicles.makes",
  permission: "vehicles:read",
  input: z.strictObject({}),
  async run({ db }) {
    // One index probe for each make, instead of a scan of all vehicles.
    const rows = await db
      .execute(sql`
      with recursive makes as (
        (select make from vehicles where deleted_at is null and make > '' order by make limit 1)
        union all
        select (select v.make from vehicles v where v.deleted_at is null and v.make > makes.make order by v.make limit 1)
        from makes where makes.make is not null)
      select make from makes where make is not null limit ${MOST_MAKES}`)
      .then(readRows(Make));
    return rows.map((row) => row.make);
  },
});
