import { z } from "zod";
import { instant } from "@/lib/core/input/fields";
import { OFF_ROAD } from "./rules/off-road";

const text = z.string().nullable();
const whole = z.int().nullable();

const both = {
  id: z.uuid(),
  customer_id: z.uuid().nullable(),
  registration: z.string(),
  vin: text,
  make: text,
  model: text,
  derivative: text,
  colour: text,
  fuel_type: text,
  engine_cc: whole,
  date_of_registration: text,
  mot_expiry: text,
  tax_due: text,
  off_road: z.enum(OFF_ROAD).nullable(),
  last_invoice_date: text,
  created_at: instant,
  updated_at: instant,
  version: z.int(),
};

/** A vehicle in a list; `last_plate` is its last registration if it now has none. */
export const VehicleInList = z
  .object({ ...both, customer_name: text, last_plate: text })
  .meta({ id: "VehicleInList" });

export type VehicleRow = z.infer<typeof VehicleInList>;

/** A vehicle with every field. */
export const VehicleWhole = z
  .object({
    ...both,
    engine_code: text,
    engine_number: text,
    transmission: text,
    drive_type: text,
    vehicle_type: text,
    body_style: text,
    cylinders: whole,
    valves: whole,
    power_bhp: whole,
    torque_nm: whole,
    co2: whole,
    euro_status: text,
    date_of_manufacture: text,
    width_mm: whole,
    height_mm: whole,
    kerb_weight_kg: whole,
    key_code: text,
    radio_code: text,
    paint_code: text,
    tyre_size_front: text,
    tyre_size_rear: text,
    notes: text,
    reminder_notes: text,
    legacy_id: text,
  })
  .meta({ id: "VehicleWhole" });

/** The vehicles on file with a registration: none, one or several. */
export const VehicleLookup = z.object({
  registration: z.string(),
  found: z.boolean(),
  vehicles: z.array(
    z.object({
      id: z.uuid(),
      registration: z.string(),
      make: text,
      model: text,
      colour: text,
      vin: text,
      customer_id: z.uuid().nullable(),
      customer_name: text,
      version: z.int(),
    }),
  ),
});

export const MileageReading = z
  .object({
    id: z.uuid(),
    vehicle_id: z.uuid(),
    mileage: z.int(),
    read_on: z.string(),
    source: z.string(),
    created_at: instant,
  })
  .meta({ id: "MileageReading" });

/** A mileage that was recorded separately or on a document. */
export const MileageRead = z
  .object({
    read_on: z.string(),
    mileage: z.int(),
    source: z.string().meta({ description: "The type of the document, or where it was said." }),
  })
  .meta({ id: "MileageRead" });

/** The new vehicle with the registration, and the id of the one that had it. */
export const VehicleMoved = z
  .object({ ...VehicleWhole.shape, moved_from_id: z.uuid() })
  .meta({ id: "VehicleMoved" });
