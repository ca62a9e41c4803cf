import { describeList } from "@/lib/lists/list";
import { formatRegistration } from "@/lib/vehicles/rules/registration";
import type { FindingRow } from "./responses";
import { findingValue, findingWords } from "./rules/finding-words";

/** What DVSA and DVLA told that was new. */
export const findingList = describeList<FindingRow>()({
  path: "/vehicles/night",
  file: "vehicle-findings",
  sorts: ["-created_at"],
  tabs: ["kind", "done"],
  columns: {
    registration: {
      header: "Registration",
      value: (row) => formatRegistration(row.registration),
      phone: "title",
    },
    vehicle: {
      header: "Vehicle",
      value: (row) => [row.make, row.model].filter(Boolean).join(" "),
      phone: "line",
    },
    customer_name: { header: "Owner", grow: true, phone: "line" },
    kind: { header: "Found", value: (row) => findingWords(row.kind), phone: "line" },
    before: {
      header: "Before",
      value: (row) => findingValue(row.kind, row.before),
      phone: "hidden",
      only: "file",
    },
    after: { header: "After", value: (row) => findingValue(row.kind, row.after), phone: "line", wrap: true },
    created_at: { header: "Heard", sort: true, firstDescending: true, phone: "hidden", from: "xl" },
    choose: { header: "", only: "screen", fixed: true, align: "right", phone: "aside" },
  },
  screen: ["registration", "vehicle", "customer_name", "kind", "after", "created_at", "choose"],
});
