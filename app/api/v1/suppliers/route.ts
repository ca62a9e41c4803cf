import { endpoint } from "@/lib/api/endpoint";
import { createSupplier } from "@/lib/suppliers/commands/suppliers";
import { supplierList } from "@/lib/suppliers/list";
import { listSuppliers } from "@/lib/suppliers/queries/suppliers";
import { SupplierInList, SupplierWritten } from "@/lib/suppliers/responses";

export const GET = endpoint(listSuppliers, {
  summary: "Suppliers",
  returns: SupplierInList,
  csv: { query: listSuppliers, list: supplierList },
});

export const POST = endpoint(createSupplier, {
  summary: "Create a supplier",
  returns: SupplierWritten,
  status: 201,
  location: "/suppliers/{id}",
  example: { body: { name: "Bath Motor Factors", account_number: "MLG01", telephone: "01225 496 0300" } },
});
