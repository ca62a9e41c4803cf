import { describeList } from "@/lib/lists/list";
import type { SupplierPriceRow } from "./responses";

export const supplierPriceList = describeList<SupplierPriceRow>()({
  path: "/suppliers/prices",
  file: "supplier-prices",
  sorts: ["part_number"],
  columns: {
    part_number: { header: "Part number", sort: true },
    description: { header: "Description", grow: true, phone: "line" },
    brand: { header: "Brand", phone: "hidden", from: "lg" },
    manufacturer_number: { header: "Maker's number", optional: true, phone: "hidden" },
    barcode: { header: "Barcode", optional: true, phone: "hidden" },
    unit: { header: "Unit", optional: true, phone: "hidden" },
    discount_code: { header: "Discount code", optional: true, phone: "hidden" },
    superseded_by: { header: "Superseded by", only: "file" },
    discontinued: { header: "Discontinued", only: "file" },
    vat_code: { header: "VAT code", only: "file" },
    net_price: { header: "Net price", short: "Net", number: true, phone: "aside" },
    list_price: { header: "List price", short: "List", number: true, phone: "hidden", from: "lg" },
    surcharge: { header: "Surcharge", number: true, phone: "hidden" },
    valid_from: { header: "Effective from", short: "From", phone: "aside" },
    next_price: { header: "Next price", only: "file", number: true },
    next_from: { header: "Next from", only: "file" },
  },
  screen: [
    ...(["part_number", "description", "brand", "manufacturer_number", "barcode", "unit"] as const),
    ...(["discount_code", "list_price", "surcharge", "net_price", "valid_from"] as const),
  ],
});
