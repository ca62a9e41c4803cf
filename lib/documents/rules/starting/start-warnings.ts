import { addDays, type IsoDate } from "@/lib/core/dates/dates";
import { decimal } from "@/lib/core/money";
import { overLimit } from "@/lib/customers/rules/credit-rules";
import type { Start, Warning } from "./start";

const MOT_SOON_DAYS = 30;

/** Warnings before anything is written, the most serious first. */
export function startWarnings(start: Omit<Start, "warnings">, today: IsoDate): Warning[] {
  return [...customerWarnings(start), ...vehicleWarnings(start, today)];
}

function customerWarnings({ customer, vehicle }: Omit<Start, "warnings">): Warning[] {
  if (!customer) return vehicle ? [{ kind: "no_owner" }] : [];
  const warnings: Warning[] = [];
  if (customer.account_held) warnings.push({ kind: "on_stop" });
  const over = customer.account_customer ? overLimit(customer.credit_limit, customer) : null;
  if (over !== null) warnings.push({ kind: "over_limit", over });
  if (decimal(customer.overdue).gt(0)) warnings.push({ kind: "overdue", amount: customer.overdue });
  if (customer.force_tax_free) warnings.push({ kind: "tax_free" });
  return warnings;
}

function vehicleWarnings({ vehicle, open_work }: Omit<Start, "warnings">, today: IsoDate): Warning[] {
  const warnings: Warning[] = [];
  if (vehicle?.off_road) warnings.push({ kind: "off_road", state: vehicle.off_road });
  const mot = vehicle?.mot_expiry;
  if (mot && mot < today) warnings.push({ kind: "mot_expired", date: mot });
  else if (mot && mot <= addDays(today, MOT_SOON_DAYS)) warnings.push({ kind: "mot_due", date: mot });
  const waiting = open_work.filter(({ on_document }) => on_document === null);
  if (waiting.length > 0) warnings.push({ kind: "open_work", count: waiting.length });
  return warnings;
}
