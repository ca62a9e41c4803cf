import "server-only";
import { z } from "zod";
import { today } from "@/lib/core/dates/dates";
import { query } from "@/lib/core/query";
import { readTaxCodes } from "@/lib/tax/queries/tax-codes";
import { rateOn } from "@/lib/tax/rules/rates";

/** The VAT codes in use, as a form offers them: "T1 · 20 %". */
export const purchaseTaxCodes = query({
  name: "supplier_invoices.tax_codes",
  permission: "stock:cost",
  input: z.strictObject({}),
  async run({ db }) {
    const codes = await readTaxCodes(db);
    return codes
      .filter(({ retired }) => !retired)
      .map(({ code }) => ({
        value: code,
        label: `${code} · ${(rateOn(codes, code, today()) ?? "0").replace(/\.?0+$/, "") || "0"} %`,
      }));
  },
});
