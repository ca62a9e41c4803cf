import type { Domain } from "@/lib/core/domain-facts";

export const tax: Domain = {
  fields: {
    tax_code: "VAT code",
  },
  api: {
    "tax-codes": "VAT codes and their dated rates.",
  },
};
