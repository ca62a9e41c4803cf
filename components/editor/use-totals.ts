"use client";

import { useMemo, useRef } from "react";
import type { DocumentType } from "@/lib/document-record/rules/types";
import type { EditorChoices } from "@/lib/documents/queries/starting/editor-choices";
import { isBlank, type Row } from "./editor-rows";
import type { Content, FieldName } from "./editor-state";
import { type EditorTotals, editorTotals, ratesOf } from "./editor-totals";
import { useAfterFrame } from "./use-after-frame";

const SUMMED = [
  "id",
  "item_type",
  "quantity",
  "unit_price",
  "unit_cost",
  "discount_percent",
  "share_percent",
  "tax_inclusive",
  "tax_code",
  "approval",
  "settled",
] as const satisfies readonly (keyof Row)[];

/** The fields that affect the sums: discounts on all lines, and the days whose rates apply. */
const SUMMED_FIELDS = [
  "tax_point",
  "invoice_date",
  "discount_percent",
  "labour_discount_percent",
  "parts_discount_percent",
] as const satisfies readonly FieldName[];

const sameRow = (a: Row, b: Row | undefined): boolean =>
  a === b || (b !== undefined && SUMMED.every((cell) => a[cell] === b[cell]) && isBlank(a) === isBlank(b));

/** Whether two states of a document come to the same sums, as far as can be seen without working them out. */
export const haveEqualSums = (a: Content, b: Content): boolean =>
  a === b ||
  (SUMMED_FIELDS.every((name) => a.fields[name] === b.fields[name]) &&
    (a.rows === b.rows ||
      (a.rows.length === b.rows.length && a.rows.every((row, i) => sameRow(row, b.rows[i])))));

/**
 * Returns the totals of the document. The cell shows the keystroke at once and the totals follow a frame
 * later; text that is no figure does not change them.
 */
export function useTotals(
  type: DocumentType,
  content: Content,
  { codes, today }: EditorChoices,
): EditorTotals {
  const last = useRef(content);
  if (!haveEqualSums(last.current, content)) last.current = content;
  const summed = useAfterFrame(last.current);
  return useMemo(
    () => editorTotals(summed.rows, summed.fields, ratesOf(type, summed.fields, { codes, today }), type),
    [type, summed, codes, today],
  );
}
