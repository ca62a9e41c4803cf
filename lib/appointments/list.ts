import { describeList } from "@/lib/lists/list";
import { formatRegistration } from "@/lib/vehicles/rules/registration";
import type { AppointmentRow } from "./schema/appointment";

export const appointmentList = describeList<AppointmentRow>()({
  path: "/calendar/list",
  file: "diary",
  sorts: ["starts_at"],
  columns: {
    starts_at: { header: "Begins", sort: true },
    ends_at: { header: "Ends", phone: "hidden", from: "lg" },
    registration: {
      header: "Registration",
      value: (row) => formatRegistration(row.registration),
      phone: "line",
    },
    vehicle: { header: "Vehicle", phone: "hidden", from: "xl" },
    customer_name: { header: "Customer", grow: true, phone: "line" },
    appointment_type: { header: "For", phone: "line" },
    resource: { header: "Bay", phone: "line" },
    technician: { header: "Technician", phone: "hidden", from: "lg" },
    status: { header: "Status", phone: "aside" },
    user_status: { header: "Our status", phone: "aside", optional: true },
    document: {
      header: "Document",
      value: (row) => [row.document_type, row.document_number].filter(Boolean).join(" ").replace("_", " "),
      optional: true,
      phone: "hidden",
    },
    description: { header: "Notes", optional: true, phone: "hidden" },
  },
  screen: [
    "starts_at",
    "ends_at",
    "registration",
    "vehicle",
    "customer_name",
    "appointment_type",
    "resource",
    "technician",
    "status",
    "user_status",
    "document",
    "description",
  ],
});
