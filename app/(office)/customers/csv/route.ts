import { CUSTOMER_CSV } from "@/lib/customers/csv-columns";
import { listCustomers } from "@/lib/customers/queries/customers";
import { csvDownload } from "@/lib/lists/csv";

export const GET = csvDownload(listCustomers, { columns: CUSTOMER_CSV, filename: "customers" });
