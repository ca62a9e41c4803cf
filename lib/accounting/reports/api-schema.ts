import { z } from "zod";
import { today } from "@/lib/core/dates/dates";
import { Day } from "@/lib/core/dates/day-fields";
import { ProfitAndLoss, ReceiptsReport, SalesDocuments, SalesReport, VatSummary } from "./schema";

const Asked = Day.optional();
/** Defaults to the current month. */
const period = {
  from: Asked.meta({ description: "The first day." }),
  to: Asked.meta({ description: "The last day." }),
};

interface Period {
  from?: string | undefined;
  to?: string | undefined;
}

/** Fills in the days of a report: by default the current month to date. */
export function withPeriod<T extends Period>(asked: T): T & { from: string; to: string } {
  const to = asked.to ?? (asked.from && asked.from > today() ? asked.from : today());
  return { ...asked, from: asked.from ?? `${to.slice(0, 7)}-01`, to };
}

export const SalesParameters = z.strictObject({ ...SalesReport.shape, ...period });
export const SalesDocumentsParameters = z.strictObject({ ...SalesDocuments.shape, ...period });
export const ProfitParameters = z.strictObject({ ...ProfitAndLoss.shape, ...period });
export const VatParameters = z.strictObject({ ...VatSummary.shape, ...period });
export const ReceiptsParameters = z.strictObject({ ...ReceiptsReport.shape, ...period });
