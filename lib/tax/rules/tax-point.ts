import { daysBetween, type IsoDate } from "@/lib/core/dates/dates";
import type { ErrorDetail } from "@/lib/core/errors";

/** An invoice issued within so many days after the supply makes its own day the tax point. HMRC, VAT Notice 700, 14.2.3. */
const INVOICE_WITHIN_DAYS = 14;

interface Supply {
  type: string;
  /** Day of supply, the basic tax point; null where it is the day of issue. */
  supplied: IsoDate | null;
  issued: IsoDate;
}

/**
 * The day on which the VAT of an issued document falls due, but for what was paid in advance, which has its own (Value Added Tax Act
 * 1994, section 6; VAT Notice 700, section 14). The day of supply; the day of issue where the invoice came first, or within fourteen days
 * after. A credit note adjusts when it is issued (VAT Notice 700, section 18).
 */
export function taxPointOf({ type, supplied, issued }: Supply): IsoDate {
  if (type === "credit_note" || supplied === null || supplied >= issued) return issued;
  return daysBetween(supplied, issued) <= INVOICE_WITHIN_DAYS ? issued : supplied;
}

/** Why a day of supply will not do for a document that is issued today; null where it does. */
export function taxPointProblem(supplied: IsoDate | null, today: IsoDate): ErrorDetail | null {
  if (supplied === null) return null;
  if (supplied > today) return { field: "tax_point", message: "The day of supply cannot be in the future" };
  return null;
}
