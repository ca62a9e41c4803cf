import { csvDownload } from "@/lib/lists/csv";
import { supplierList } from "@/lib/suppliers/list";
import { listSuppliers } from "@/lib/suppliers/queries/suppliers";

export const GET = csvDownload(listSuppliers, supplierList);
