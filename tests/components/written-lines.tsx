import { useState } from "react";
import { createRoot } from "react-dom/client";
import { page, userEvent } from "vitest/browser";
import { blankRow, type Row } from "@/components/editor/editor-rows";
import { EditorStore, useEditorState } from "@/components/editor/editor-store";
import { emptyFields } from "@/components/editor/empty-fields";
import { cellPlace, focusCell, type GridCell } from "@/components/editor/grid-cells";
import { KeysHelp } from "@/components/editor/keys-help";
import { LineGrid } from "@/components/editor/line-grid";
import { useEditorKeys } from "@/components/editor/use-editor-keys";
import { useGrid } from "@/components/editor/use-grid";
import { useTotals } from "@/components/editor/use-totals";
import type { EditorChoices } from "@/lib/documents/queries/starting/editor-choices";
import type { Suggestion } from "@/lib/documents/rules/starting/suggestion";
import { NEW_DOCUMENT_SETTINGS } from "@/lib/settings/schema/document";

export const CHOICES: EditorChoices = {
  codes: [
    { code: "T1", name: "Standard rate", retired: false, rates: [{ valid_from: "2011-01-04", rate: "20" }] },
  ],
  settings: NEW_DOCUMENT_SETTINGS,
  jobs: [],
  presets: [],
  staff: [],
  statuses: [],
  labour_rate: "60.00",
  today: "2026-06-01",
};

/** What this car had before: offered as soon as two letters of it are typed, and asked of nobody. */
const past = (id: string, description: string): Suggestion => ({
  kind: "past",
  id,
  item_type: "part",
  description,
  part_number: null,
  stock_item_id: null,
  unit_price: "40.00",
  tax_code: "T1",
  nominal_code: null,
  guarantee: null,
  available: null,
  charged_on: "2025-06-01",
  this_vehicle: true,
  quantity: "1",
});
const MEMORY = [past("pads", "Brake pads"), past("fluid", "Brake fluid")];

/** The lines of an invoice as somebody writes them: the editor's own grid, store and keys, without a server behind it. */
export class WrittenLines {
  readonly store: EditorStore;
  saved = 0;
  private readonly root;
  private readonly place = document.body.appendChild(document.createElement("main"));

  constructor(...descriptions: string[]) {
    const rows = descriptions.map(
      (description, i): Row => ({ ...blankRow(`row-${i}`, "part", "T1"), description }),
    );
    this.store = new EditorStore({ fields: emptyFields, rows });
    this.root = createRoot(this.place);
    this.root.render(<Lines store={this.store} save={() => this.saved++} />);
  }

  /** Puts the cursor there once it is drawn. */
  async at(line: number, cell: GridCell): Promise<void> {
    await page.getByLabelText(`Description, line ${this.rows.length}`, { exact: true }).findElement();
    focusCell(this.rows[line - 1]?.id ?? "", cell);
  }

  /** Presses keys as a keyboard does, each after the one before: `{Enter}`, `{Control>}d{/Control}`, letters. */
  type = (keys: string): Promise<void> => userEvent.keyboard(keys);

  get rows(): readonly Row[] {
    return this.store.state().content.rows;
  }

  /** The descriptions, in the order of the lines. */
  get written(): string[] {
    return this.rows.map(({ description }) => description);
  }

  /** Where the cursor is: "2 quantity". */
  get cursor(): string {
    const at = cellPlace(document.activeElement);
    return at ? `${this.rows.findIndex(({ id }) => id === at.row) + 1} ${at.cell}` : "elsewhere";
  }

  remove(): void {
    this.root.unmount();
    this.place.remove();
  }
}

function Lines({ store, save }: { store: EditorStore; save(): void }) {
  const { content, errors } = useEditorState(store);
  const [customer] = useState(null);
  const grid = useGrid({ content, dispatch: store.dispatch, choices: CHOICES, customer });
  const totals = useTotals("invoice", content, CHOICES);
  useEditorKeys(save, content);
  return (
    <>
      <LineGrid
        said={{}}
        registration=""
        store={store}
        type="invoice"
        content={content}
        totals={totals}
        errors={errors}
        dispatch={store.dispatch}
        grid={grid}
        choices={CHOICES}
        customer={customer}
        memory={MEMORY}
        costs={false}
        discounts={false}
        approvals={false}
        technicians={false}
      />
      <KeysHelp />
    </>
  );
}
