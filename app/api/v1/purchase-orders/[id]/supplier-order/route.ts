import { endpoint } from "@/lib/api/endpoint";
import { supplierOrder } from "@/lib/supplier-links/queries/supplier-order";
import { SupplierOrderAnswer } from "@/lib/supplier-links/responses";

export const GET = endpoint(supplierOrder, {
  summary: "How a purchase order stands at its supplier",
  description:
    "The last attempt to send it by computer: `to_send`, `sending`, `unknown` (no answer came, so it is looked for), `accepted`, `refused` with its reason, or `cancelled`. NOT_FOUND if it was never sent so.",
  returns: SupplierOrderAnswer,
});
