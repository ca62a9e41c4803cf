import type { CsvColumn } from "@/lib/lists/csv-text";
import { formatRegistration } from "./rules/registration";
import type { VehicleRow } from "./schema";

/** The CSV columns of the vehicle list; the keys are those of the table on screen. */
export const VEHICLE_CSV: CsvColumn<VehicleRow>[] = [
  { key: "registration", header: "Registration", value: (row) => formatRegistration(row.registration) },
  {
    key: "last_plate",
    header: "Former registration",
    value: (row) => row.last_plate && formatRegistration(row.last_plate),
  },
  { key: "vin", header: "VIN" },
  { key: "make", header: "Make" },
  { key: "model", header: "Model" },
  { key: "derivative", header: "Derivative" },
  { key: "colour", header: "Colour" },
  { key: "fuel_type", header: "Fuel" },
  { key: "engine_cc", header: "cc", number: true },
  { key: "date_of_registration", header: "First registered" },
  { key: "customer_name", header: "Owner" },
  { key: "mot_expiry", header: "MOT expiry" },
  { key: "tax_due", header: "Tax due" },
  { key: "last_invoice_date", header: "Last invoice" },
];
