import "server-only";
import { AppError } from "@/lib/core/errors";
import { partKey } from "../rules/part-key";
import type { PriceFileCheck } from "../schema/check";
import type { Checked } from "./check-file";
import { type Comparison, MOST_SHOWN } from "./compare-file";
import { costChanges, type StockCost } from "./stock-costs";

/** So few known parts say nothing of whose file it is. */
const ENOUGH_KNOWN = 20;

/** What a person, or a program, is told of a checked file. */
export function checkReport(
  { comparison, columns, encoding, delimiter }: Checked,
  { taken_before, costs }: { taken_before: boolean; costs: readonly StockCost[] },
): PriceFileCheck {
  const { effects, remarks } = comparison.counts();
  const missing = comparison.missing().length;
  const changes = costChanges(comparison, costs);
  return {
    rows: comparison.rows,
    unusable: comparison.unusable,
    new_parts: effects.new,
    changed_prices: effects.changed,
    changed_details: effects.details,
    unchanged: effects.unchanged,
    outdated: effects.outdated,
    missing_parts: missing,
    superseded: remarks.superseded,
    zero_prices: remarks.zero,
    old_prices: remarks.old,
    coming_prices: remarks.coming,
    problem_count: comparison.problemCount,
    problems: comparison.problems,
    repeated_count: comparison.repeatedCount,
    repeated: comparison.repeated,
    rises: comparison.rises.listed(
      ({ part_number, line }) => comparison.parts.get(partKey(part_number))?.line === line,
    ),
    cost_change_count: changes.length,
    cost_changes: changes.slice(0, MOST_SHOWN),
    warnings: warningsOf(comparison, missing),
    ...{ encoding, delimiter, taken_before },
    mapping: { ...columns.mapping },
    unknown_columns: columns.unknown,
  };
}

function warningsOf(comparison: Comparison, missing: number): string[] {
  const { known, rows } = comparison;
  const { zero, old } = comparison.counts().remarks;
  const warnings: string[] = [];
  if (known >= ENOUGH_KNOWN && missing * 2 >= known)
    warnings.push(
      `${shown(missing)} of the ${shown(known)} parts known of this supplier are not in the file. Is it another supplier's?`,
    );
  if (zero > 0) warnings.push(`${shown(zero)} ${zero === 1 ? "part costs" : "parts cost"} nothing (£0.00)`);
  if (old * 2 >= rows)
    warnings.push(
      `${shown(old)} of ${shown(rows)} prices began a year ago or earlier. Is it the present list?`,
    );
  return warnings;
}

const shown = (count: number): string => count.toLocaleString("en-GB");

/** VALIDATION_ERROR that names the first hundred problems by line and column, and how many there are. */
export function problemsAsInvalid({ problems, problemCount, unusable }: Comparison): AppError {
  const lines = unusable === 1 ? "One line has an error" : `${shown(unusable)} lines have an error`;
  return new AppError("VALIDATION_ERROR", `${lines}, so nothing was taken in`, {
    details: [
      ...problems.map(({ line, column, value, message }) => ({
        field: `line ${line}, ${column}`,
        message: value === "" ? message : `${message}: “${value}”`,
      })),
      ...(problemCount > problems.length
        ? [{ field: "file", message: `And ${shown(problemCount - problems.length)} more` }]
        : []),
    ],
  });
}
