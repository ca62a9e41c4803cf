import { type Row, writtenRows } from "./editor-rows";
import { focusCell, type GridCell } from "./grid-cells";

/**
 * Puts the cursor where the server found an error; errors about the customer or the garage open in a new
 * page. Waits a turn of the event loop, because the dialog that showed the error first returns the cursor as
 * it closes.
 */
export function goToField(field: string, rows: readonly Row[], customerId: string | null): void {
  const line = /^line_items\.(\d+)\.(\w+)$/.exec(field);
  const row = line ? writtenRows(rows)[Number(line[1])] : undefined;
  setTimeout(() => {
    if (row && line) focusCell(row.id, line[2] as GridCell) || focusCell(row.id, "description");
    else if (field === "line_items") focusCell(rows[0]?.id ?? "", "item_type");
    else if (field.startsWith("garage.")) window.open("/settings/garage", "_blank", "noopener");
    else if (field === "customer_id" && customerId)
      window.open(`/customers/${customerId}/edit`, "_blank", "noopener");
    else
      document
        .querySelector<HTMLElement>(`[data-field="${field}"], [name="${field}"]:not([type=hidden])`)
        ?.focus();
  });
}
