import { z } from "zod";
import { bounded, ranged, updated } from "@/lib/core/database/filters";
import { Day, day, Moment } from "@/lib/core/dates/day-fields";
import { flag, text, version, whole, wholeInAddress, wholeNumber } from "@/lib/core/input/fields";
import { customerId } from "@/lib/core/input/id-fields";
import { archived, Flag, listParams } from "@/lib/core/input/list";
import { vehicleList } from "./list";
import { OFF_ROAD } from "./rules/off-road";
import { normaliseRegistration } from "./rules/registration";

/** Stored in capitals without spaces. Unusual marks are accepted; an empty string means no registration. */
const registration = text(20)
  .transform((value) => (value === undefined ? undefined : normaliseRegistration(value ?? "")))
  .meta({ description: "The number plate, with or without its space." });

const vin = text(40)
  .transform((value) => value?.toUpperCase().replace(/\s+/g, "") ?? value)
  .meta({ description: "The chassis number." });

const description = {
  make: text(60).meta({ description: "The make." }),
  model: text(120),
  derivative: text(120),
  colour: text(60),
  fuel_type: text(40),
  engine_cc: whole(0, 99_999),
  engine_code: text(40),
  engine_number: text(40),
  transmission: text(40),
  drive_type: text(40),
  vehicle_type: text(60),
  body_style: text(60),
  cylinders: whole(0, 99),
  valves: whole(0, 199),
  power_bhp: whole(0, 9_999),
  torque_nm: whole(0, 9_999),
  co2: whole(0, 9_999),
  euro_status: text(20),
  date_of_registration: day,
  date_of_manufacture: day,
  width_mm: whole(0, 99_999),
  height_mm: whole(0, 99_999),
  kerb_weight_kg: whole(0, 99_999),
  key_code: text(60),
  radio_code: text(60),
  paint_code: text(60),
  tyre_size_front: text(40),
  tyre_size_rear: text(40),
  mot_expiry: day.meta({ description: "The last day of the MOT." }),
  tax_due: day,
  off_road: z.enum(OFF_ROAD, "On the road, SORN, scrapped or exported").nullable().optional().meta({
    description: "Why it is not on the road: off it by notice (SORN), scrapped, exported; null where it is.",
  }),
  notes: text(10_000),
  reminder_notes: text(2_000),
};

const fields = { customer_id: customerId.given, registration, vin, ...description };

/** `confirmed_not_duplicate` confirms that the vehicles shown as on file with this registration or VIN are different ones. */
export const VehicleCreate = z
  .strictObject({
    ...fields,
    confirmed_not_duplicate: flag.meta({
      description: "True says that it is another than those alike that are on file.",
    }),
  })
  .refine((v) => Boolean(v.registration || v.vin || v.make), {
    path: ["registration"],
    message: "Give a registration, a VIN or a make",
  });

export const VehicleUpdate = z.strictObject({
  id: z.uuid(),
  version,
  ...fields,
  confirmed_not_duplicate: flag.meta({
    description: "True says that it is another than those alike that are on file.",
  }),
});

/** An archived vehicle is found only with `archived`. */
export const VehicleGet = z.strictObject({ id: z.uuid(), archived });

export const VehicleAtVersion = z.strictObject({ id: z.uuid(), version });

/** `confirmed_plate_moved` confirms that its registration is now on another vehicle and stays there. */
export const VehicleRestore = z.strictObject({ id: z.uuid(), version, confirmed_plate_moved: flag });

/** GA4's "New VRM". `take_from_other` takes the registration off the vehicle that has it. */
export const PlateChange = z.strictObject({
  id: z.uuid(),
  version,
  registration: registration
    .refine((mark) => Boolean(mark), "Give the new registration")
    .meta({ description: "The number plate, with or without its space." }),
  changed_on: day,
  take_from_other: flag,
});

/** GA4's "New Vehicle": `id` is the vehicle that loses the registration; the other fields describe the one that gets it. */
export const PlateMove = z.strictObject({
  id: z.uuid(),
  version,
  moved_on: day,
  customer_id: customerId.given,
  vin,
  ...description,
});

/** `customer_id` null: sold to an unknown owner. */
export const VehicleTransfer = z.strictObject({
  id: z.uuid(),
  version,
  customer_id: z.uuid().nullable().meta({ description: "The customer." }),
  transferred_on: day,
});

export const MileageRecord = z.strictObject({
  id: z.uuid(),
  mileage: wholeNumber(0, 9_999_999).meta({ description: "What the mileometer says." }),
  read_on: day,
  source: text(80).meta({ description: "Where it was said." }),
});

export const VehicleList = listParams(vehicleList.sorts, {
  customer_id: customerId.filter,
  registration: z
    .string()
    .trim()
    .max(20)
    .optional()
    .meta({ description: "The number plate, with or without its space." }),
  vin: z.string().trim().max(40).optional().meta({ description: "The chassis number." }),
  make: z.string().trim().max(60).optional().meta({ description: "Only this make." }),
  mot_due_within: wholeInAddress(0, 366)
    .optional()
    .meta({ description: "The MOT expires within so many days." }),
  mot_expired: Flag.optional().meta({ description: "The MOT has expired." }),
  ...ranged("mot_expiry", Day),
  ...ranged("last_invoice_date", Day),
  ...bounded("created_at", Moment),
  ...updated,
  archived,
});
