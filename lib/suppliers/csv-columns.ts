import type { CsvColumn } from "@/lib/lists/csv-text";
import type { SupplierRow } from "./schema/supplier";

/** The CSV columns of the supplier list; the keys are those of the table on screen. */
export const SUPPLIER_CSV: CsvColumn<SupplierRow>[] = [
  { key: "name", header: "Name" },
  { key: "account_number", header: "Our account" },
  { key: "telephone", header: "Telephone" },
  { key: "email", header: "E-mail" },
  { key: "locality", header: "Place" },
  { key: "postcode", header: "Postcode" },
  { key: "items", header: "Stock items", number: true },
  { key: "credit_limit", header: "Credit limit", number: true },
  { key: "credit_terms", header: "Days to pay", number: true },
  { key: "account_held", header: "On stop" },
];
