import type { VatPeriod } from "@/lib/accounting/queries/vat-periods";
import { fullDate } from "@/lib/core/dates/date-words";

/** The props of a dialog about one period. */
export interface PeriodContentProps {
  period: VatPeriod;
  onDone(): void;
}

/** "1 Nov 2026 to 31 Jan 2027". */
export const periodWords = ({ starts_on, ends_on }: Pick<VatPeriod, "starts_on" | "ends_on">): string =>
  `${fullDate(starts_on)} to ${fullDate(ends_on)}`;
