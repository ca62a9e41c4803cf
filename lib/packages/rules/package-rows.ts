import type { Decimal } from "@/lib/core/money";
import { rateOn, type TaxCode } from "@/lib/tax/rules/rates";
import type { ServicePackage } from "../responses";
import { atFixedPrice } from "./package-price";

/** What of a customer decides on a package's prices. */
interface Terms {
  force_tax_free: boolean;
  labour_rate: Decimal | null;
}

/** A package's lines as a customer is charged for them: at its fixed price, if it has one. */
export function packageRowsFor(
  job: ServicePackage,
  { codes, day }: { codes: readonly TaxCode[]; day: string },
  customer: Terms | null,
) {
  const lines = job.lines.map((line) => ({
    ...line,
    tax_code: customer?.force_tax_free && line.item_type !== "mot" ? "T9" : line.tax_code,
    unit_price: line.unit_price ?? (line.item_type === "labour" ? (customer?.labour_rate ?? null) : null),
    tax_inclusive: false as boolean,
  }));
  const rated = lines.map((line) => ({ ...line, tax_rate: rateOn(codes, line.tax_code, day) ?? "0" }));
  return job.fixed_price_gross === null ? rated : atFixedPrice(rated, job.fixed_price_gross);
}
