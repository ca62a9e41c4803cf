import { addMonths, today } from "@/lib/core/dates/dates";
import type { ErrorDetail } from "@/lib/core/errors";
import { decimal, sum } from "@/lib/core/money";

interface CheckedLine {
  item_type: string;
  description: string;
  line_net: string | null;
  share_percent?: string | null | undefined;
  package_key?: string | null | undefined;
  package_name?: string | null | undefined;
}

/** The details of a document that are checked for warnings before it becomes final. */
export interface CheckedDocument {
  type: string;
  vehicle_id: string | null;
  mileage: number | string | null;
  /** Day of supply. */
  tax_point: string | null;
  lines: readonly CheckedLine[];
}

/** The VAT of a forgotten supply can be corrected for four years. HMRC, VAT Notice 700/45, section 2.2. */
const YEARS_TO_PUT_RIGHT = 4;

/**
 * Unusual but allowed things about a document that is issued: work at no charge, no mileage, a supply long ago. Each warning
 * names the field to correct. The MOT result is asked for separately, see mot-result.ts.
 */
export const issueWarnings = (document: CheckedDocument): ErrorDetail[] => [
  ...document.lines.flatMap((line, i) => (isZeroLine(line, document.lines) ? zeroWarning(line, i) : [])),
  ...particularWarnings(document),
];

/** A package's line may be zero, as the package's other lines carry the price. */
function isZeroLine(line: CheckedLine, lines: readonly CheckedLine[]): boolean {
  if (line.item_type === "comment" || line.item_type === "excess" || line.share_percent) return false;
  if (!decimal(line.line_net).eq(0)) return false;
  const { package_key } = line;
  return (
    !package_key ||
    sum(lines.filter((one) => one.package_key === package_key).map((one) => one.line_net)).eq(0)
  );
}

const zeroWarning = ({ description }: CheckedLine, i: number): ErrorDetail => ({
  field: `line_items.${i}.unit_price`,
  message: `${description.trim() || `Line ${i + 1}`} is charged at £0.00`,
});

const BILLS: readonly string[] = ["invoice", "vehicle_sale"];

function particularWarnings({ type, vehicle_id, mileage, tax_point }: CheckedDocument): ErrorDetail[] {
  if (!BILLS.includes(type)) return [];
  const warnings: ErrorDetail[] = [];
  if (vehicle_id && (mileage === null || mileage === ""))
    warnings.push({ field: "mileage", message: "The mileage is missing" });
  if (tax_point && tax_point < addMonths(today(), -12 * YEARS_TO_PUT_RIGHT))
    warnings.push({ field: "tax_point", message: "The day of supply is more than four years ago" });
  return warnings;
}
