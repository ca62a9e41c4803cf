import type { CsvColumn } from "@/lib/lists/csv-text";
import type { CustomerRow } from "./schema/customer";

/** The CSV columns of the customer list; the keys are those of the table on screen. */
export const CUSTOMER_CSV: CsvColumn<CustomerRow>[] = [
  { key: "name", header: "Name" },
  { key: "title", header: "Title" },
  { key: "forename", header: "Forename" },
  { key: "surname", header: "Surname" },
  { key: "company_name", header: "Company" },
  { key: "account_number", header: "Account number" },
  { key: "account_customer", header: "On account" },
  { key: "account_held", header: "On stop" },
  { key: "classification", header: "Price level" },
  { key: "telephone", header: "Telephone" },
  { key: "mobile", header: "Mobile" },
  { key: "email", header: "E-mail" },
  { key: "town", header: "Town" },
  { key: "postcode", header: "Postcode" },
  { key: "vehicles", header: "Vehicles", number: true },
  { key: "last_invoice_date", header: "Last invoice" },
  { key: "balance", header: "Owes", number: true },
];
