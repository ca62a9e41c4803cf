import type { Domain } from "@/lib/core/domain-facts";

export const tax: Domain = {
  api: {
    "tax-codes": "VAT codes and their dated rates.",
  },
};
