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
