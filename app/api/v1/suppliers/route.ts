import { endpoint } from "@/lib/api/endpoint";
import { SUPPLIER_CSV } from "@/lib/suppliers/csv-columns";
import { listSuppliers } from "@/lib/suppliers/queries";
import { SupplierInList } from "@/lib/suppliers/returns";

export const GET = endpoint(listSuppliers, {
  summary: "Suppliers",
  returns: SupplierInList,
  csv: { list: listSuppliers, columns: SUPPLIER_CSV, filename: "suppliers" },
});
