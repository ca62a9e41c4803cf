import { isoInstant } from "@/lib/core/input/fields";
import { decimal } from "@/lib/core/money";
import type { LineType } from "@/lib/pricing/rules/line-types";
import type { LineRecord } from "../../internal/write-lines";
import type { LineReferences } from "../../queries/lines/line-references";
import type { Line } from "../../schema/line";
import type { Answer, AnsweredBy, Approval } from "../lines/approval";
import type { ExistingLine } from "../lines/price-lines";

/** An existing line: what it already has may stay, whatever is allowed for new ones. */
export interface StoredLine extends ExistingLine {
  unit_cost: string | null;
  discount_percent: string;
  answer: Answer;
  /** What the customer signed for, by a link; null where their yes came by word of mouth. */
  signed: Pick<LineRecord, "description" | "quantity" | "line_gross"> | null;
  tyre: Record<string, string> | null;
  references: LineReferences;
}

/**
 * What stays true of each existing line, whoever changes the document: its cost, its code even if retired, the sums of an
 * excess, its references.
 */
export const existingLines = (lines: readonly LineRecord[]): Map<string, StoredLine> =>
  new Map(
    lines.map((line) => [
      line.id,
      {
        tax_code: line.tax_code,
        unit_cost: line.unit_cost,
        discount_percent: line.discount_percent,
        answer: answerOn(line),
        signed: line.approval === "approved" && line.approval_how === "link" ? line : null,
        tyre: line.tyre,
        references: line,
        settled:
          line.item_type === "excess"
            ? {
                quantity: line.quantity ?? "1",
                unit_price: line.unit_price ?? "0",
                line_net: line.line_net ?? "0",
                line_tax: line.line_tax ?? "0",
              }
            : undefined,
      },
    ]),
  );

/** The customer's answer on a stored line. */
export const answerOn = (line: LineRecord): Answer => ({
  approval: line.approval as Approval | null,
  approval_by: line.approval_by,
  approval_how: line.approval_how as AnsweredBy | null,
  approval_at: line.approval_at && isoInstant(line.approval_at),
  approval_note: line.approval_note,
});

/**
 * A stored line in the form of input. If GA4 stored only a sum, that is its price. A discount on such a line is already in the
 * sum, so it is not taken off twice.
 */
export function lineAsInput(line: LineRecord): Line {
  const priced = line.unit_price !== null || line.item_type === "comment";
  return {
    id: line.id,
    item_type: line.item_type as Exclude<LineType, "adjustment">,
    description: line.description,
    part_number: line.part_number,
    stock_item_id: line.stock_item_id,
    supplier_id: line.supplier_id,
    supplier_invoice: line.supplier_invoice,
    quantity: priced ? line.quantity : "1",
    unit_price: priced ? line.unit_price : decimal(line.line_net).abs().toFixed(2),
    unit_cost: line.unit_cost,
    discount_percent: priced ? line.discount_percent : "0",
    share_percent: line.share_percent,
    tax_inclusive: line.tax_inclusive,
    tax_code: line.tax_code,
    ...answerOn(line),
    technician_id: line.technician_id,
    technician: line.technician,
    guarantee: line.guarantee,
    tyre: line.tyre,
    nominal_code: line.nominal_code,
    package_key: line.package_key,
    package_name: line.package_name,
    source_line_id: line.source_line_id,
    advisory_id: line.advisory_id,
    deferred_work_id: line.deferred_work_id,
    returned_quantity: line.returned_quantity,
  };
}
