import { customerList } from "@/lib/customers/list";
import { listCustomers } from "@/lib/customers/queries/customers";
import { csvDownload } from "@/lib/lists/csv";

export const GET = csvDownload(listCustomers, customerList);
