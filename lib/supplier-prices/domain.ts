import type { Domain } from "@/lib/core/domain-facts";

export const supplierPrices: Domain = {
  commands: {
    "supplier_prices.take_in": {
      audit: "took in a price file of {it}",
      event: ["supplier.prices_taken_in", "A price file of a supplier was taken in"],
    },
    "supplier_prices.take_back": {
      audit: "took back the last price file of {it}",
      event: ["supplier.prices_taken_back", "The last price file of a supplier was taken back"],
    },
    "supplier_prices.save_mapping": {
      audit: "said how the columns of a price file of {it} are called",
      event: null,
    },
  },
};
