import { addMonths, type IsoDate } from "@/lib/core/dates/dates";

const CLAIM_MONTHS = 48;

/**
 * Returns a warning for an invoice whose VAT is probably claimed too late: more than four years after the return in which it could have
 * been. The return's own day is up to four months later, so that this warns a little early. VAT Regulations 1995, regulation 29(1A).
 */
export const lateClaim = (invoiceDate: IsoDate, today: IsoDate): string | null =>
  addMonths(invoiceDate, CLAIM_MONTHS) < today
    ? "It is more than four years old: VAT can be claimed for four years after the return it belonged to"
    : null;
