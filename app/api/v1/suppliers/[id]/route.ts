import { endpoint } from "@/lib/api/endpoint";
import { getSupplier } from "@/lib/suppliers/queries";
import { SupplierWhole } from "@/lib/suppliers/returns";

export const GET = endpoint(getSupplier, { summary: "One supplier", returns: SupplierWhole });
