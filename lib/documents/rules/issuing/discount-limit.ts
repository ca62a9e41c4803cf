import { type Actor, may } from "@/lib/core/actor";
import { type ErrorDetail, invalid } from "@/lib/core/errors";
import { type Decimal, decimal } from "@/lib/core/money";
import type { Role } from "@/lib/core/permissions";
import type { Discounts } from "@/lib/pricing/rules/totals";

interface Discounted {
  discounts: Discounts;
  lines: readonly { id?: string | undefined; discount_percent?: Decimal | undefined }[];
}

/** Discounts that need no permission: the customer's own, and those already on the document. */
export interface Allowed {
  discounts: Discounts;
  lines: ReadonlyMap<string, Decimal>;
}

/**
 * VALIDATION_ERROR for discounts this person may not give: none without `documents:discount`; with it, up to their role's limit
 * in the settings, in per cent. The customer's own discounts and those that somebody else gave stay.
 */
export function requireDiscountAllowed(
  actor: Actor,
  limits: Partial<Record<Role, string>>,
  { discounts, lines }: Discounted,
  allowed: Allowed,
): void {
  if (actor.kind === "system") return;
  const limit = !may(actor, "documents:discount") ? "0" : actor.role ? (limits[actor.role] ?? "100") : "100";
  const message =
    limit === "0" ? "You may give no discount of your own" : `You may give a discount of up to ${limit}%`;
  const problems: ErrorDetail[] = [];
  const check = (field: string, given: Decimal | undefined, stands: Decimal | undefined) => {
    const percent = decimal(given);
    if (percent.gt(limit) && !percent.eq(decimal(stands))) problems.push({ field, message });
  };
  for (const field of ["discount_percent", "labour_discount_percent", "parts_discount_percent"] as const)
    check(field, discounts[field], allowed.discounts[field]);
  for (const [i, line] of lines.entries())
    check(
      `line_items.${i}.discount_percent`,
      line.discount_percent,
      line.id ? allowed.lines.get(line.id) : undefined,
    );
  if (problems.length > 0) throw invalid(...problems);
}
