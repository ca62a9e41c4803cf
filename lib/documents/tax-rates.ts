import type { IsoDate } from "@/lib/core/dates";
import type { Decimal } from "@/lib/core/money";

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
 * The day whose rates count: the day of supply where it is not the day of issue; of a credit note whose original is not in the system,
 * the original's. Text or nothing where there is none.
 */
export const ratesDay = ({
  type,
  tax_point,
  invoice_date,
  day,
}: {
  type: string;
  tax_point?: string | null | undefined;
  invoice_date?: string | null | undefined;
  day: IsoDate;
}): IsoDate => tax_point || (type === "credit_note" && invoice_date) || day;
