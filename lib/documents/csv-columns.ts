import { documentTypeName } from "@/lib/document-record/rules/types";
import type { CsvColumn } from "@/lib/lists/csv-text";
import { formatRegistration } from "@/lib/vehicles/rules/registration";
import { signedSum } from "./rules/lines/signed-sum";
import type { DocumentRow } from "./schema/document";

const signed = (
  key: "total_net" | "total_tax" | "total_gross" | "balance",
  header: string,
): CsvColumn<DocumentRow> => ({ key, header, number: true, value: (row) => signedSum(row.type, row[key]) });

/** The CSV columns of the document list; credit notes are negative. The keys are the columns of the table. */
export const DOCUMENT_CSV: CsvColumn<DocumentRow>[] = [
  { key: "number", header: "Number" },
  { key: "type", header: "Type", value: (row) => documentTypeName(row.type) },
  { key: "document_date", header: "Date" },
  { key: "created_date", header: "Created" },
  { key: "issued_date", header: "Issued" },
  { key: "due_date", header: "Due" },
  { key: "customer_name", header: "Customer" },
  { key: "registration", header: "Registration", value: (row) => formatRegistration(row.registration) },
  {
    key: "vehicle",
    header: "Vehicle",
    value: (row) => [row.vehicle_make, row.vehicle_model].filter(Boolean).join(" "),
  },
  { key: "mileage", header: "Mileage", number: true },
  { key: "status", header: "Status" },
  { key: "user_status", header: "Our status" },
  { key: "technician", header: "Technician" },
  { key: "order_reference", header: "Order reference" },
  { key: "estimate_number", header: "Estimate" },
  { key: "job_sheet_number", header: "Job sheet" },
  { key: "invoice_number", header: "Invoice" },
  signed("total_net", "Net"),
  signed("total_tax", "VAT"),
  signed("total_gross", "Total"),
  signed("balance", "Balance"),
];
