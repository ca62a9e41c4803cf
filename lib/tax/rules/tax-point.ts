import { daysBetween, type IsoDate } from "@/lib/core/dates/dates";
import type { ErrorDetail } from "@/lib/core/errors";

/** An invoice issued within this many days after the supply makes its own day the tax point. HMRC, VAT Notice 700, 14.2.3. */
const INVOICE_WITHIN_DAYS = 14;

interface Supply {
  type: string;
  /** Day of supply, the basic tax point; null if it is the day of issue. */
  supplied: IsoDate | null;
  issued: IsoDate;
}

/**
 * The day on which the VAT of an issued document is due, except for payments in advance, which have their own day (Value Added
 * Tax Act 1994, section 6; VAT Notice 700, section 14). It is the day of supply, or the day of issue if the invoice came first
 * or within 14 days after. A credit note adjusts VAT when it is issued (VAT Notice 700, section 18).
 */
export function taxPointOf({ type, supplied, issued }: Supply): IsoDate {
  if (type === "credit_note" || supplied === null || supplied >= issued) return issued;
  return daysBetween(supplied, issued) <= INVOICE_WITHIN_DAYS ? issued : supplied;
}

/** Why a day of supply is not allowed for a document issued today, or null if it is. */
export function taxPointProblem(supplied: IsoDate | null, today: IsoDate): ErrorDetail | null {
  if (supplied === null) return null;
  if (supplied > today) return { field: "tax_point", message: "The day of supply cannot be in the future" };
  return null;
}
