import { endpoint } from "@/lib/api/endpoint";
import { restoreSupplier } from "@/lib/suppliers/commands";
import { SupplierWritten } from "@/lib/suppliers/returns";

export const POST = endpoint(restoreSupplier, {
  summary: "Take an archived supplier back",
  returns: SupplierWritten,
});
