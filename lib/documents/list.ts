import { documentTypeName } from "@/lib/document-record/rules/types";
import { describeList, type ListColumn } from "@/lib/lists/list";
import { formatRegistration } from "@/lib/vehicles/rules/registration";
import type { DocumentRow } from "./responses";
import { signedSum } from "./rules/lines/signed-sum";

type Sum = "total_net" | "total_tax" | "total_gross" | "balance";

/** A sum of a document, negative for credit notes. */
const signed = (key: Sum, column: ListColumn<DocumentRow>): ListColumn<DocumentRow> => ({
  ...column,
  number: true,
  value: (row) => signedSum(row.type, row[key]),
});

/** The list of all documents. Its orders by number and total are for documents of one type, that by due date for unpaid ones. */
export const documentList = describeList<DocumentRow>()({
  path: "/documents",
  sorts: ["-document_date", "number", "total_gross", "due_date", "updated_at"],
  // The longest overdue first.
  defaultSort: ({ unpaid }) => (unpaid ? "due_date" : "-document_date"),
  tabs: ["type", "unpaid", "open", "archive"],
  columns: {
    number: { header: "Number", sort: true, firstDescending: true },
    type: { header: "Type", value: (row) => documentTypeName(row.type), only: "file" },
    document_date: { header: "Date", sort: true, firstDescending: true, phone: "line" },
    created_date: { header: "Created", only: "file" },
    issued_date: { header: "Issued", only: "file" },
    due_date: { header: "Due", sort: true, optional: true, phone: "hidden" },
    customer_name: { header: "Customer", grow: true, phone: "line" },
    registration: {
      header: "Registration",
      value: (row) => formatRegistration(row.registration),
      phone: "aside",
    },
    vehicle: {
      header: "Vehicle",
      value: (row) => [row.vehicle_make, row.vehicle_model].filter(Boolean).join(" "),
      phone: "hidden",
      from: "xl",
      width: "max-w-44",
    },
    mileage: { header: "Mileage", number: true, optional: true, phone: "hidden" },
    status: { header: "Status", phone: "aside" },
    user_status: { header: "Our status", phone: "aside", from: "xl", width: "max-w-44" },
    technician: { header: "Technician", optional: true, phone: "hidden" },
    order_reference: { header: "Order reference", optional: true, phone: "hidden" },
    estimate_number: { header: "Estimate", optional: true, phone: "hidden" },
    job_sheet_number: { header: "Job sheet", optional: true, phone: "hidden" },
    invoice_number: { header: "Invoice", only: "file" },
    total_net: signed("total_net", { header: "Net", optional: true, phone: "hidden" }),
    total_tax: signed("total_tax", { header: "VAT", optional: true, phone: "hidden" }),
    total_gross: signed("total_gross", {
      header: "Total",
      sort: true,
      firstDescending: true,
      phone: "aside",
    }),
    balance: signed("balance", { header: "Balance", short: "Owed", optional: true, phone: "hidden" }),
    choose: { header: "", only: "screen", fixed: true, align: "right", phone: "hidden" },
  },
  screen: [
    "number",
    "document_date",
    "customer_name",
    "registration",
    "vehicle",
    "status",
    "user_status",
    "technician",
    "order_reference",
    "estimate_number",
    "job_sheet_number",
    "mileage",
    "due_date",
    "total_net",
    "total_tax",
    "total_gross",
    "balance",
    "choose",
  ],
});
