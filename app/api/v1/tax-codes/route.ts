import { endpoint } from "@/lib/api/endpoint";
import { TaxCodeShown } from "@/lib/documents/responses";
import { listTaxCodes } from "@/lib/tax/queries/tax-codes";

export const GET = endpoint(listTaxCodes, {
  list: true,
  summary: "Tax codes with their dated rates, the latest first",
  returns: TaxCodeShown,
});
