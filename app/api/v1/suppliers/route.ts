import { endpoint } from "@/lib/api/endpoint";
import { createSupplier } from "@/lib/suppliers/commands/suppliers";
import { SUPPLIER_CSV } from "@/lib/suppliers/csv-columns";
import { listSuppliers } from "@/lib/suppliers/queries/suppliers";
import { SupplierInList, SupplierWritten } from "@/lib/suppliers/responses";

export const GET = endpoint(listSuppliers, {
  summary: "Suppliers",
  returns: SupplierInList,
  csv: { list: listSuppliers, columns: SUPPLIER_CSV, filename: "suppliers" },
});

export const POST = endpoint(createSupplier, {
  summary: "Create a supplier",
  returns: SupplierWritten,
  status: 201,
  location: "/suppliers/{id}",
  example: { body: { name: "Bath Motor Factors", account_number: "MLG01", telephone: "01225 496 0300" } },
});
