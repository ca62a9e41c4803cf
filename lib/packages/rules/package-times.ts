import { decimal, pounds } from "@/lib/core/money";
import type { ServicePackage } from "../responses";

/** A package several times over, once for each tyre say: its fixed price as often, to the penny. Comments stand in it once. */
export function packageTimes(job: ServicePackage, times: number): ServicePackage {
  return {
    ...job,
    fixed_price_gross:
      job.fixed_price_gross === null ? null : pounds(decimal(job.fixed_price_gross).times(times)),
    lines: job.lines.map((line) =>
      line.item_type === "comment"
        ? line
        : { ...line, quantity: decimal(line.quantity).times(times).toString() },
    ),
  };
}
