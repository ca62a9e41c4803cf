import type { MotClass } from "@/lib/appointments/rules/mot-classes";
import { type Decimal, pounds, sum } from "@/lib/core/money";
import type { ServicePackage } from "@/lib/packages/responses";
import { packageMinutes } from "@/lib/packages/rules/package-time";
import { lineSums } from "@/lib/pricing/rules/totals";

/** What an MOT takes where nothing says otherwise. */
const MOT_MINUTES = 60;

interface Priced {
  on_request: boolean;
  price_gross: Decimal | null;
  duration_minutes: number | null;
  mot_class: MotClass | null;
}

interface Rates {
  /** Pounds an hour, without VAT. */
  labour_rate: Decimal;
  /** In per cent; null for an unknown code. */
  rateOf(code: string): Decimal | null;
  mot_fees: readonly { mot_class: string; fee: Decimal; maximum: Decimal }[];
}

/**
 * What a service costs, VAT included: its own price, or that of its package, or the garage's fee for the MOT. Null where the price is
 * on request or cannot be known.
 */
export function servicePrice(service: Priced, job: ServicePackage | null, rates: Rates): Decimal | null {
  if (service.on_request) return null;
  if (service.price_gross !== null) return service.price_gross;
  if (job) return packagePrice(job, rates);
  return rates.mot_fees.find(({ mot_class }) => mot_class === service.mot_class)?.fee ?? null;
}

function packagePrice({ fixed_price_gross, lines }: ServicePackage, rates: Rates): Decimal | null {
  if (fixed_price_gross !== null) return fixed_price_gross;
  const charged = lines.filter(({ item_type }) => item_type !== "comment");
  const gross = charged.map((line) => {
    const unit_price = line.unit_price ?? (line.item_type === "labour" ? rates.labour_rate : null);
    const tax_rate = rates.rateOf(line.tax_code);
    return unit_price === null || tax_rate === null
      ? null
      : lineSums({ ...line, unit_price, tax_rate }).line_gross;
  });
  return charged.length === 0 || gross.includes(null) ? null : pounds(sum(gross));
}

/** How long a service takes: its own time, or that of its package, or an hour for an MOT. Null where nothing says it. */
export const serviceMinutes = (
  { duration_minutes, mot_class }: Pick<Priced, "duration_minutes" | "mot_class">,
  job: Pick<ServicePackage, "lines"> | null,
): number | null =>
  duration_minutes ?? (job && packageMinutes(job.lines)) ?? (mot_class === null ? null : MOT_MINUTES);
