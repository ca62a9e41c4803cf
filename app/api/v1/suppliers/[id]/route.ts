import { endpoint } from "@/lib/api/endpoint";
import { Id } from "@/lib/auth/responses";
import { archiveSupplier, updateSupplier } from "@/lib/suppliers/commands/suppliers";
import { getSupplier } from "@/lib/suppliers/queries/suppliers";
import { SupplierWhole, SupplierWritten } from "@/lib/suppliers/responses";

export const GET = endpoint(getSupplier, { summary: "One supplier", returns: SupplierWhole });

export const PUT = endpoint(updateSupplier, {
  summary: "Change a supplier",
  description: "Changes the fields given.",
  returns: SupplierWritten,
  example: { body: { telephone: "01225 496 0301" } },
});

export { PUT as PATCH };

export const DELETE = endpoint(archiveSupplier, {
  summary: "Archive a supplier",
  description: "Their stock items, and what was bought there, stay.",
  returns: Id,
});
