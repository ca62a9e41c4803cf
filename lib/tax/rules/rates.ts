import type { IsoDate } from "@/lib/core/dates/dates";
import type { Decimal } from "@/lib/core/money";
import { taxPointOf } from "./tax-point";

/** A tax code with its dated rates, in per cent. */
export interface TaxCode {
  code: string;
  name: string;
  retired: boolean;
  /** The newest first. */
  rates: { valid_from: IsoDate; rate: Decimal }[];
}

/** The rate of a code on a day, usually the tax point; null if the code is unknown or had no rate yet. */
export function rateOn(codes: readonly TaxCode[], code: string, day: IsoDate): Decimal | null {
  const rates = codes.find((known) => known.code === code)?.rates;
  return rates?.find(({ valid_from }) => valid_from <= day)?.rate ?? null;
}

/**
 * The day whose tax rates apply: the tax point. For a credit note whose original is not in the system, the original's date.
 * Empty strings count as missing.
 */
export function ratesDay({
  type,
  tax_point,
  invoice_date,
  day,
}: {
  type: string;
  tax_point?: string | null | undefined;
  invoice_date?: string | null | undefined;
  /** The day of issue; today if it is not issued yet. */
  day: IsoDate;
}): IsoDate {
  if (type === "credit_note") return tax_point || invoice_date || day;
  return taxPointOf({ type, supplied: tax_point || null, issued: day });
}
