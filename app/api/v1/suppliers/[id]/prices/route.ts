import { endpoint } from "@/lib/api/endpoint";
import { supplierPriceList } from "@/lib/supplier-prices/list";
import { listSupplierPrices } from "@/lib/supplier-prices/queries/supplier-prices";
import { SupplierPrice } from "@/lib/supplier-prices/responses";
import { getSupplier } from "@/lib/suppliers/queries/suppliers";

export const GET = endpoint(listSupplierPrices, {
  summary: "What a supplier asks for parts today",
  description:
    "From the supplier's price files; a price that is announced is in `next_price` and `next_from`.",
  returns: SupplierPrice,
  parent: getSupplier,
  csv: { query: listSupplierPrices, list: supplierPriceList },
});
