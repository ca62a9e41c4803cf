import type { ActionDocument } from "@/components/documents/actions/action";
import { issueWarnings } from "@/lib/documents/rules/issuing/issue-warnings";
import { trimmed } from "@/lib/documents/rules/lines/line-sections";
import { writtenRows } from "./editor-rows";
import type { Content } from "./editor-state";
import type { EditorTotals } from "./editor-totals";

type Head = Pick<
  ActionDocument,
  "id" | "type" | "status" | "number" | "version" | "received" | "customer_name" | "advises" | "mine"
>;

/** Returns the edited document in the form that its actions need. */
export const asActionDocument = (
  head: Head,
  { fields, rows }: Content,
  totals: EditorTotals,
): ActionDocument => ({
  ...head,
  issued_date: null,
  customer_id: fields.customer_id || null,
  total_gross: totals.gross,
  balance: "0.00",
  warnings: issueWarnings({
    type: head.type,
    vehicle_id: fields.vehicle_id || null,
    mileage: fields.mileage.trim(),
    tax_point: fields.tax_point || null,
    lines: writtenRows(rows).map((row) => ({ ...row, line_net: totals.lines.get(row.id)?.net ?? null })),
  }),
  lines: writtenRows(rows).map((row) => ({
    id: row.id,
    item_type: row.item_type,
    description: row.description,
    quantity: trimmed(row.quantity || "1"),
    line_gross: totals.lines.get(row.id)?.gross ?? null,
    approval: row.approval || null,
    approval_note: row.approval_note || null,
  })),
});
