import { decimal } from "@/lib/core/money";
import type { DocumentRecord } from "@/lib/document-record/internal/saved-document";
import type { DocumentType } from "@/lib/document-record/rules/types";
import type { LineRecord } from "../../internal/write-lines";
import type { Line } from "../../schema/line";
import { NO_ANSWER } from "../lines/approval";
import { answerOn, lineAsInput } from "./existing-lines";

/** A document's content to be taken over by another. */
export interface Carried {
  type: DocumentType;
  customer_id: string | null;
  vehicle_id: string | null;
  discount_percent: string;
  labour_discount_percent: string;
  parts_discount_percent: string;
  lines: Line[];
  source_document_id: string;
  carried: true;
  particulars: Partial<DocumentRecord>;
}

/**
 * The content of a document for another one of the same work: lines with their source, discounts, other columns. If only some
 * lines are taken, sundries charged as a share of the work keep their price, so that the total does not change by a penny.
 */
export function carriedOver(document: DocumentRecord, lines: readonly LineRecord[], whole: boolean): Carried {
  return {
    type: document.type as DocumentType,
    customer_id: document.customer_id,
    vehicle_id: document.vehicle_id,
    discount_percent: document.discount_percent,
    labour_discount_percent: document.labour_discount_percent,
    parts_discount_percent: document.parts_discount_percent,
    lines: lines.filter(isCarried).map((line) => carriedLine(line, whole)),
    source_document_id: document.id,
    carried: true,
    particulars: {
      source_document_id: document.id,
      mileage: document.mileage,
      order_reference: document.order_reference,
      department: document.department,
      terms: document.terms,
      technician: document.technician,
      sales_advisor: document.sales_advisor,
      quality_controller: document.quality_controller,
      road_tester: document.road_tester,
      mot_class: document.mot_class,
      mot_type: document.mot_type,
      mot_status: document.mot_status,
      mot_tester: document.mot_tester,
      mot_outsourced: document.mot_outsourced,
      mot_cost: document.mot_cost,
      work_description: document.work_description,
      internal_notes: document.internal_notes,
    },
  };
}

/**
 * An excess belongs to its invoice, an adjustment to the total that GA4 worked out, and a remark on tyres to the quote on which they were to
 * choose from, so none of them is taken over.
 */
const isCarried = ({ item_type, tyre }: LineRecord) =>
  item_type !== "excess" && item_type !== "adjustment" && !(item_type === "comment" && tyre);

export function carriedLine(line: LineRecord, whole: boolean): Line {
  const { id: _id, ...input } = lineAsInput(line);
  const share = whole || line.share_percent === null;
  return {
    ...input,
    share_percent: share ? line.share_percent : null,
    quantity: line.item_type === "comment" ? null : decimal(input.quantity).toString(),
    ...NO_ANSWER,
    source_line_id: line.id,
    returned_quantity: null,
  };
}

/**
 * Lines to be taken over, with the customer's answers: who, how and when. A declined or deferred answer is left behind if the
 * line is taken over all the same.
 */
export function withTheirAnswers(lines: readonly Line[], sources: readonly LineRecord[]): Line[] {
  const answers = new Map(sources.map((line) => [line.id, answerOn(line)]));
  return lines.map((line) => {
    const answer = answers.get(line.source_line_id ?? "");
    return answer?.approval === "approved" || answer?.approval === "to_ask" ? { ...line, ...answer } : line;
  });
}
