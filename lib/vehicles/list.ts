import { describeList } from "@/lib/lists/list";
import type { VehicleRow } from "./responses";
import { offRoadWords } from "./rules/off-road";
import { formatRegistration } from "./rules/registration";

export const vehicleList = describeList<VehicleRow>()({
  path: "/vehicles",
  sorts: ["-last_invoice_date", "registration", "make", "mot_expiry", "-created_at", "updated_at"],
  columns: {
    registration: {
      header: "Registration",
      value: (row) => formatRegistration(row.registration),
      sort: true,
      phone: "title",
    },
    last_plate: {
      header: "Former registration",
      value: (row) => row.last_plate && formatRegistration(row.last_plate),
      only: "file",
    },
    vin: { header: "VIN", optional: true, phone: "hidden" },
    make: { header: "Make", sort: true, phone: "line" },
    model: { header: "Model", phone: "line", grow: true },
    derivative: { header: "Derivative", only: "file" },
    colour: { header: "Colour", phone: "hidden", from: "xl" },
    fuel_type: { header: "Fuel", optional: true, phone: "hidden" },
    engine_cc: { header: "cc", number: true, optional: true, phone: "hidden" },
    date_of_registration: { header: "First registered", optional: true, phone: "hidden" },
    customer_name: { header: "Owner", phone: "line", from: "lg" },
    mot_expiry: { header: "MOT expiry", short: "MOT", sort: true, phone: "aside" },
    tax_due: { header: "Tax due", short: "Tax", optional: true, phone: "hidden" },
    off_road: {
      header: "Off the road",
      value: (row) => row.off_road && offRoadWords(row.off_road),
      optional: true,
      phone: "hidden",
    },
    last_invoice_date: { header: "Last invoice", sort: true, firstDescending: true, phone: "hidden" },
  },
  screen: [
    "registration",
    "make",
    "model",
    "colour",
    "customer_name",
    "mot_expiry",
    "tax_due",
    "off_road",
    "last_invoice_date",
    "vin",
    "fuel_type",
    "engine_cc",
    "date_of_registration",
  ],
});
