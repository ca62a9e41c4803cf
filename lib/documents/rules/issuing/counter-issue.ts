import { ROLE_NAMES } from "@/lib/auth/rules/role-names";
import { decimal, formatMoney, pounds, sum } from "@/lib/core/money";
import type { Role } from "@/lib/core/permissions";
import type { ServicePackage } from "@/lib/packages/responses";
import { lineSums, type PricedLine } from "@/lib/pricing/rules/totals";

/** A line as this rule needs it. */
export type CounterLine = PricedLine & {
  description: string;
  package_key?: string | null | undefined;
  package_name?: string | null | undefined;
};

export interface CounterBill {
  type: string;
  lines: readonly CounterLine[];
  total_gross: string;
}

/**
 * Why somebody without the permission to issue may not issue this. The owner allows the counter to issue invoices for MOT tests
 * and packages at their prices, up to a limit in pounds, or nothing at all (null). Sundries that the garage charges on
 * everything are allowed with them. Empty if they may.
 */
export function counterIssueProblems(
  { type, lines, total_gross }: CounterBill,
  limit: string | null,
  jobs: readonly ServicePackage[],
): string[] {
  if (limit === null) return ["Nobody at the counter issues here"];
  if (type !== "invoice") return ["Only invoices are issued at the counter"];
  const over = decimal(total_gross).gt(limit)
    ? [
        `It comes to ${formatMoney(total_gross)}, and ${formatMoney(limit)} is the most that is issued at the counter`,
      ]
    : [];
  const packages = Map.groupBy(
    lines.filter(({ package_key }) => package_key),
    ({ package_key }) => package_key,
  );
  const changed = [...packages.values()].flatMap((own) => {
    const name = own[0]?.package_name ?? "";
    return isAsSaved(
      own,
      jobs.find((job) => job.name === name),
    )
      ? []
      : [`${name || "A package"} is not as it was saved`];
  });
  const others = lines.flatMap(({ item_type, package_key, description, share_percent }) =>
    package_key || item_type === "mot" || item_type === "comment" || share_percent
      ? []
      : [`${description.trim() || "A line"} is neither an MOT nor of a package`],
  );
  return [...over, ...changed, ...others];
}

/** Whether the lines are exactly the package's own, at its price before the customer's discounts. */
function isAsSaved(own: readonly CounterLine[], job: ServicePackage | undefined): boolean {
  if (!job) return false;
  const told = (lines: readonly { item_type: string; description: string; quantity?: string | null }[]) =>
    lines
      .map(({ item_type, description, quantity }) =>
        [
          item_type,
          description.trim(),
          item_type === "comment" ? "" : decimal(quantity ?? "1").toString(),
        ].join("|"),
      )
      .sort()
      .join("\n");
  if (told(own) !== told(job.lines)) return false;
  const gross = sum(own.map((line) => lineSums({ ...line, discount_percent: "0" }).line_gross));
  if (job.fixed_price_gross !== null) return pounds(gross) === pounds(decimal(job.fixed_price_gross));
  return job.lines.every(({ item_type, description, unit_price }) =>
    own.some(
      (line) =>
        line.item_type === item_type &&
        line.description.trim() === description.trim() &&
        (unit_price === null || decimal(line.unit_price).gte(unit_price)),
    ),
  );
}

/** Somebody who may issue. */
export interface Issuer {
  id: string;
  name: string;
  role: Role;
}

/** "Helen Shaw (manager) and Joe Bell (administrator) may issue it". */
export function issuersInWords(people: readonly Issuer[]): string {
  const names = people.map(({ name, role }) => `${name} (${ROLE_NAMES[role].toLowerCase()})`);
  if (names.length === 0) return "An administrator can allow it in the settings";
  return `${names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : names[0]} may issue it`;
}
