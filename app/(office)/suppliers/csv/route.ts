import { csvDownload } from "@/lib/lists/csv";
import { SUPPLIER_CSV } from "@/lib/suppliers/csv-columns";
import { listSuppliers } from "@/lib/suppliers/queries/suppliers";

export const GET = csvDownload(listSuppliers, { columns: SUPPLIER_CSV, filename: "suppliers" });
