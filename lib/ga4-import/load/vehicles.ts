import { mixedWith } from "@/lib/files/csv/fingerprint";
import { classifyRegistration } from "@/lib/vehicles/rules/registration";
import type { Row } from "../csv/row-reader";
import { VEHICLES } from "../formats/vehicles";
import type { RetiredPlate } from "../parsers/plates";
import { flat } from "../source/export-reader";
import { bare, json, text, textOrEmpty, whole } from "./write/copy-text";
import { children, keyed } from "./write/destination";
import { type Load, readRows, reference } from "./write/load";
import { RowWriter } from "./write/row-writer";

const AT = VEHICLES.at;

interface Vehicle {
  id: string;
  row: Row;
  values: unknown[];
  registration: string | null;
  /** Id of the customer. */
  owner: string | null;
  runId: string;
}

const VEHICLE = new RowWriter<Vehicle>({
  id: ({ id }) => id,
  customer_id: ({ owner }) => bare(owner),
  registration: ({ registration }) => textOrEmpty(registration),
  vin: ({ values }) => text(values[AT.VIN]),
  make: ({ values }) => text(values[AT.Make]),
  model: ({ values }) => text(values[AT.Model]),
  colour: ({ values }) => text(values[AT.Colour]),
  fuel_type: ({ values }) => text(values[AT.FuelType]),
  engine_cc: ({ values }) => whole(values[AT.EngineCC]),
  engine_code: ({ values }) => text(values[AT.EngineCode]),
  engine_number: ({ values }) => text(values[AT.EngineNo]),
  transmission: ({ values }) => text(values[AT.Transmission]),
  drive_type: ({ values }) => text(values[AT.DriveType]),
  vehicle_type: ({ values }) => text(values[AT.TypeofVehicle]),
  body_style: ({ values }) => text(values[AT.BodyStyle]),
  cylinders: ({ values }) => whole(values[AT.CylinderCount]),
  valves: ({ values }) => whole(values[AT.ValveCount]),
  power_bhp: ({ values }) => whole(values[AT.Power_MaxBHP]),
  torque_nm: ({ values }) => whole(values[AT.MaxTorqueatNm]),
  co2: ({ values }) => whole(values[AT.CO2]),
  euro_status: ({ values }) => text(values[AT.EuroStatus]),
  date_of_registration: ({ values }) => bare(values[AT.DateofReg]),
  date_of_manufacture: ({ values }) => bare(values[AT.DateofManufacture]),
  width_mm: ({ values }) => whole(values[AT.Widthmm]),
  height_mm: ({ values }) => whole(values[AT.Heightmm]),
  kerb_weight_kg: ({ values }) => whole(values[AT.KerbWeightMin]),
  key_code: ({ values }) => text(values[AT.KeyCode]),
  radio_code: ({ values }) => text(values[AT.RadioCode]),
  paint_code: ({ values }) => text(values[AT.Paintcode]),
  mot_expiry: ({ values }) => bare(values[AT.MOTExpiry]),
  last_invoice_date: ({ values }) => bare(values[AT.status_LastInvoiceDate]),
  notes: ({ values }) => text(values[AT.Notes]),
  reminder_notes: ({ values }) => text(values[AT.Notes_Reminders]),
  legacy_id: ({ row }) => text(row.key),
  legacy: ({ row }) => json(row.legacy),
  source_hash: ({ row, owner }) => String(mixedWith(row.hash, owner === null ? 0 : 1)),
  import_run_id: ({ runId }) => runId,
});

interface FormerPlate extends RetiredPlate {
  id: string;
  vehicle: string;
  runId: string;
}

const FORMER_PLATE = new RowWriter<FormerPlate>({
  id: ({ id }) => id,
  vehicle_id: ({ vehicle }) => vehicle,
  registration: ({ registration }) => text(registration),
  until_date: ({ changed }) => bare(changed),
  import_run_id: ({ runId }) => runId,
});

/** Loads vehicles, and their former registrations that were moved to another vehicle. */
export async function loadVehicles(load: Load): Promise<void> {
  const { runId, ids } = load;
  const { customers, vehicles } = load.known;
  const target = keyed(load, "vehicles", VEHICLE.columns);
  const plates = new Set<string>();
  const former: string[] = [];
  const onRow = (row: Row): void => {
    const { values } = row;
    const id = vehicles.id(vehicles.take(row.key));
    const owner = reference(row, AT._ID_Customer, customers, "broken-reference");
    const plate = values[AT.Registration] as string | RetiredPlate | null;
    const registration = typeof plate === "string" ? plate : null;
    if (registration !== null) noteRepeat(row, registration, plates);
    else if (plate !== null)
      former.push(FORMER_PLATE.write({ ...(plate as RetiredPlate), id: ids.next(), vehicle: id, runId }));
    target.put(VEHICLE, {
      ...{ id, row, values, registration, runId },
      owner: owner < 0 ? null : customers.id(owner),
    });
    load.figures.add("rows|Vehicles", 1);
  };
  await readRows(load, VEHICLES, onRow, () => target.drain());
  await target.finish();
  const beside = children(load, "vehicle_plates", FORMER_PLATE.columns, "vehicles", "vehicle_id");
  for (const plate of former) beside.add(plate);
  await beside.finish();
}

/** Foreign and made-up registrations naturally repeat; a UK registration belongs to one vehicle. */
function noteRepeat(row: Row, registration: string, seen: Set<string>): void {
  if (!seen.has(registration)) seen.add(flat(registration));
  else if (classifyRegistration(registration) !== null) row.note(AT.Registration, "plate-repeat", "kept");
}
