import { describeList } from "@/lib/lists/list";
import type { InspectionRow } from "./responses";

export const checkList = describeList<InspectionRow>()({
  path: "/workshop/checks",
  file: "health-checks",
  sorts: ["-created_at"],
  columns: {
    registration: { header: "Registration" },
    template: { header: "Health check", grow: true, phone: "line" },
    state: { header: "State", phone: "aside" },
    document_number: { header: "Document", phone: "line" },
    technician: { header: "Technician", phone: "hidden", from: "lg" },
    mileage: { header: "Mileage", number: true, phone: "hidden", from: "xl" },
    red: { header: "Red", number: true, phone: "aside" },
    amber: { header: "Amber", number: true, phone: "aside" },
    green: { header: "Green", number: true, phone: "hidden" },
    not_checked: { header: "Not checked", number: true, phone: "hidden", from: "lg" },
    created_at: { header: "Begun", sort: true, firstDescending: true, phone: "line" },
    finished_at: { header: "Finished", phone: "hidden", from: "xl" },
  },
  screen: [
    ...(["registration", "template", "state", "document_number", "technician", "mileage"] as const),
    ...(["red", "amber", "green", "not_checked", "created_at", "finished_at"] as const),
  ],
});
