import "server-only";
import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { type ErrorDetail, invalid } from "@/lib/core/errors";
import { type Decimal, decimal } from "@/lib/core/money";
import { requireCostRights } from "@/lib/stock/rules/cost-rights";
import { plain } from "@/lib/stock/rules/stock-shortage";
import { isTaxCode } from "@/lib/tax/queries/tax-codes";
import type { OrderLine } from "../schema/written-order";
import { lineCosts } from "./line-costs";
import { type NamedItem, type NamedJobLine, namedItems, namedJobLines } from "./parts-named";

export interface FilledLine {
  id?: string | undefined;
  /** Of whom the item, or the job's line, says that it is bought; null if neither says. */
  usual_supplier_id: string | null;
  stock_item_id: string | null;
  document_line_id: string | null;
  /** The job of that line; null where none is named. */
  document_id: string | null;
  part_number: string | null;
  description: string;
  quantity: Decimal;
  unit_cost: Decimal | null;
  unit_surcharge: Decimal | null;
  tax_code: string;
  expected_date: string | null;
}

/** `supplier_id` is who is asked for it, where that is said. */
type Given = OrderLine & { id?: string | undefined; supplier_id?: string | null | undefined };

interface Standing {
  /** The draft that the lines are of. */
  order?: string | null;
  /** The jobs' lines that it names already: such a line stays, whatever became of its job. */
  jobLines?: ReadonlySet<string | null>;
}

/**
 * Completes lines by the stock items and jobs that they name, and by what their suppliers said of prices. VALIDATION_ERROR at
 * `lines.N…` for each that names nothing there is, or a job that is closed, or a part that another order has already; FORBIDDEN for costs
 * of who may not see them.
 */
export async function fillLines(
  tx: Tx,
  actor: Actor,
  lines: readonly Given[],
  { order = null, jobLines = new Set() }: Standing = {},
): Promise<FilledLine[]> {
  for (const line of lines) requireCostRights(actor, line);
  const jobs = await namedJobLines(
    tx,
    lines.flatMap(({ document_line_id }) => document_line_id ?? []),
    order,
  );
  const items = await namedItems(
    tx,
    lines.flatMap((line) => itemOf(line, jobs) ?? []),
  );
  const codes = new Set<string>();
  for (const code of new Set(lines.flatMap(({ tax_code }) => tax_code ?? [])))
    if (!(await isTaxCode(tx, code))) codes.add(code);
  const problems: ErrorDetail[] = [];
  const filled = lines.map((line, i) => {
    const job = line.document_line_id ? jobs.get(line.document_line_id) : undefined;
    const itemId = itemOf(line, jobs);
    const item = itemId ? items.get(itemId) : undefined;
    if (line.tax_code && codes.has(line.tax_code))
      problems.push({ field: `lines.${i}.tax_code`, message: `There is no tax code ${line.tax_code}` });
    if (line.stock_item_id && !item)
      problems.push({ field: `lines.${i}.stock_item_id`, message: "This stock item does not exist" });
    const whole = fill(line, item, job);
    const gone = line.document_line_id && !job && !jobLines.has(line.document_line_id);
    const problem = gone
      ? { field: "document_line_id", message: "This line is on no job any more" }
      : problemOf(line, job, whole);
    if (problem) problems.push({ ...problem, field: `lines.${i}.${problem.field}` });
    return whole;
  });
  problems.push(...twice(lines));
  if (problems.length > 0) throw invalid(...problems);
  const costs = await lineCosts(
    tx,
    filled.map((line, i) => ({
      ...line,
      supplier_id: lines[i]?.supplier_id ?? line.usual_supplier_id,
      job: jobs.get(line.document_line_id ?? ""),
    })),
  );
  return filled.map((line, i) => ({
    ...line,
    unit_cost: lines[i]?.unit_cost === undefined ? (costs[i] ?? null) : line.unit_cost,
  }));
}

const itemOf = (line: Given, jobs: ReadonlyMap<string, NamedJobLine>): string | null =>
  line.stock_item_id ?? (line.document_line_id && jobs.get(line.document_line_id)?.stock_item_id) ?? null;

function fill(line: Given, item: NamedItem | undefined, job: NamedJobLine | undefined): FilledLine {
  const wanted = job?.quantity ? decimal(job.quantity).minus(job.ordered) : null;
  return {
    id: line.id,
    usual_supplier_id: job?.supplier_id ?? item?.supplier_id ?? null,
    stock_item_id: item?.id ?? null,
    document_line_id: line.document_line_id ?? null,
    document_id: job?.document_id ?? null,
    part_number: line.part_number ?? job?.part_number ?? item?.part_number ?? null,
    description: line.description ?? (job?.description || item?.description || ""),
    quantity: line.quantity ?? (wanted?.gt(0) ? wanted.toFixed(3) : "0"),
    unit_cost: line.unit_cost ?? null,
    unit_surcharge: line.unit_surcharge ?? null,
    tax_code: line.tax_code ?? item?.tax_code ?? job?.tax_code ?? "T1",
    expected_date: line.expected_date ?? null,
  };
}

function problemOf(line: Given, job: NamedJobLine | undefined, whole: FilledLine): ErrorDetail | null {
  const field = "document_line_id";
  if (job) {
    // A line that was on the draft before stays, whatever became of its job.
    if (job.closed && !line.id) return { field, message: job.closed };
    const wanted = line.quantity ? decimal(line.quantity).plus(job.ordered) : null;
    const covered = wanted ? wanted.gt(job.quantity ?? "0") : decimal(whole.quantity).eq(0);
    if (decimal(job.ordered).gt(0) && covered)
      return { field, message: `${job.order_number ?? "An order"} has ${plain(job.ordered)} of it already` };
  }
  if (!line.quantity && decimal(whole.quantity).eq(0)) return { field: "quantity", message: "Say how many" };
  if (!whole.description && !whole.part_number) return { field: "description", message: "Say what it is" };
  return null;
}

function twice(lines: readonly Given[]): ErrorDetail[] {
  const seen = new Set<string>();
  return lines.flatMap(({ document_line_id }, i) => {
    if (!document_line_id) return [];
    if (!seen.has(document_line_id)) {
      seen.add(document_line_id);
      return [];
    }
    return [{ field: `lines.${i}.document_line_id`, message: "It is listed twice" }];
  });
}
