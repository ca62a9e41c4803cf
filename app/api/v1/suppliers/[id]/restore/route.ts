import { endpoint } from "@/lib/api/endpoint";
import { restoreSupplier } from "@/lib/suppliers/commands/suppliers";
import { SupplierWritten } from "@/lib/suppliers/responses";

export const POST = endpoint(restoreSupplier, {
  summary: "Take an archived supplier back",
  returns: SupplierWritten,
});
