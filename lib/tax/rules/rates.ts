import type { IsoDate } from "@/lib/core/dates/dates";
import type { Decimal } from "@/lib/core/money";
import { taxPointOf } from "./tax-point";

/** A tax code with its dated rates, in per cent. */
export interface TaxCode {
  code: string;
  name: string;
  retired: boolean;
  /** From the newest back. */
  rates: { valid_from: IsoDate; rate: Decimal }[];
}

/** The rate of a code on a day, the tax point; null where the code is unknown or had no rate yet. */
export function rateOn(codes: readonly TaxCode[], code: string, day: IsoDate): Decimal | null {
  const rates = codes.find((known) => known.code === code)?.rates;
  return rates?.find(({ valid_from }) => valid_from <= day)?.rate ?? null;
}

/**
 * The day whose rates count: the tax point. Of a credit note whose original is not in the system, the original's day. Text or nothing
 * where there is none.
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
  /** The day of issue; today where it is not issued yet. */
  day: IsoDate;
}): IsoDate {
  if (type === "credit_note") return tax_point || invoice_date || day;
  return taxPointOf({ type, supplied: tax_point || null, issued: day });
}
