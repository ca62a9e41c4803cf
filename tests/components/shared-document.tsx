import { useState } from "react";
import { createRoot } from "react-dom/client";
import { blankRow, type Row } from "@/components/editor/editor-rows";
import type { Content, Fields } from "@/components/editor/editor-state";
import { emptyFields } from "@/components/editor/empty-fields";
import { cellPlace, focusCell, type GridCell } from "@/components/editor/grid-cells";
import { LineGrid } from "@/components/editor/line-grid";
import { PlainField } from "@/components/editor/plain-field";
import { SaveWords } from "@/components/editor/save-words";
import { ClosedNotice } from "@/components/editor/together/closed-notice";
import { DisputeContext } from "@/components/editor/together/dispute-context";
import { OthersAtWork } from "@/components/editor/together/others-at-work";
import { OthersHere } from "@/components/editor/together/others-here";
import { useTogether } from "@/components/editor/together/use-together";
import { useDraft } from "@/components/editor/use-draft";
import { useGrid } from "@/components/editor/use-grid";
import { useTotals } from "@/components/editor/use-totals";
import type { LiveChange } from "@/components/live/live-source";
import type { Visitor } from "@/lib/documents/commands/presence";
import { CHOICES } from "./written-lines";

const ID = "00000000-0000-7000-8000-000000000001";

/** A job sheet that somebody else has open too: the editor's own parts over a server in memory, which answers as the real one does. */
export class SharedDocument {
  version = 1;
  status = "open";
  editable = true;
  others: Visitor[] = [];
  /** Whether the server can be reached. */
  reachable = true;
  /** Saves that it has taken. */
  saves = 0;
  content: Content;
  private readonly root;
  private readonly place = document.body.appendChild(document.createElement("main"));

  constructor(
    private readonly tell: (changes: LiveChange[]) => void,
    ...descriptions: string[]
  ) {
    const rows = descriptions.map(
      (description, i): Row => ({
        ...blankRow(`row-${i}`, "part", "T1"),
        description,
        quantity: "1",
        unit_price: "10.00",
      }),
    );
    this.content = { fields: { ...emptyFields, customer_id: "somebody" }, rows };
    this.root = createRoot(this.place);
    this.root.render(<Editor content={this.content} />);
  }

  /** What somebody else saves. */
  saveTheirs(change: { rows?: (rows: readonly Row[]) => readonly Row[]; fields?: Partial<Fields> }): void {
    this.content = {
      fields: { ...this.content.fields, ...change.fields },
      rows: change.rows?.(this.content.rows) ?? this.content.rows,
    };
    this.version += 1;
    this.tell([["documents", ID]]);
  }

  /** Where others are. */
  visit(...others: Visitor[]): void {
    this.others = others;
    this.tell([["document_visits", ID]]);
  }

  /** Makes it final by somebody else. */
  close(status: string): void {
    this.status = status;
    this.editable = false;
    this.version += 1;
    this.tell([["documents", ID]]);
  }

  readonly fetch = async (url: string, init?: RequestInit): Promise<Response> => {
    if (!this.reachable) throw new TypeError("Failed to fetch");
    if (url.includes("/presence")) return Response.json({ version: this.version, others: this.others });
    if (!url.includes(`/${ID}/draft`)) return Response.json([]);
    if (init?.method === "POST") return Response.json(this.#save(JSON.parse(String(init.body))));
    const since = new URL(url, "http://here").searchParams.get("since");
    if (since !== null && Number(since) >= this.version) return new Response(null, { status: 204 });
    const { version, status, editable, content } = this;
    return Response.json({ version, status, editable, content, number: "7", by: "Ann Lee", about: "" });
  };

  #save({ version, id: _, line_items, ...fields }: { version: number; id?: string; line_items?: object[] }) {
    if (version !== this.version)
      return { ok: false, error: { code: "PRECONDITION_FAILED", message: "Changed", details: [] } };
    this.content = {
      fields: { ...this.content.fields, ...fields },
      rows: line_items?.map((line) => asRow(line as Partial<Row> & { id: string })) ?? this.content.rows,
    };
    this.version += 1;
    this.saves += 1;
    return {
      ok: true,
      data: { id: ID, version: this.version, number: "7", status: this.status, total_gross: "0" },
    };
  }

  cell(line: number, cell: GridCell): HTMLInputElement {
    const row = this.content.rows[line - 1]?.id ?? "";
    const element = this.place.querySelector<HTMLInputElement>(`[data-row="${row}"][data-cell="${cell}"]`);
    if (!element) throw new Error(`No ${cell} in line ${line}`);
    return element;
  }

  at = (line: number, cell: GridCell): boolean => focusCell(this.content.rows[line - 1]?.id ?? "", cell);

  /** Where the cursor is: "2 quantity". */
  get cursor(): string {
    const at = cellPlace(document.activeElement);
    return at ? `${this.content.rows.findIndex(({ id }) => id === at.row) + 1} ${at.cell}` : "elsewhere";
  }

  remove(): void {
    this.root.unmount();
    this.place.remove();
    localStorage.clear();
  }
}

/** A line as the server writes it. */
function asRow(line: Partial<Row> & { id: string }): Row {
  const told = Object.fromEntries(Object.entries(line).filter(([, value]) => value !== null));
  const row = { ...blankRow(line.id), ...told };
  return { ...row, unit_price: Number(row.unit_price).toFixed(2) };
}

function Editor({ content: first }: { content: Content }) {
  const draft = useDraft(
    { id: ID, type: "job_sheet", userId: "me", version: 1, content: first, onFirstSave: () => {} },
    "",
  );
  const { store, state, save } = draft;
  const { content, errors } = state;
  const { others, goToDispute } = useTogether(ID, true, 1, draft);
  const [customer] = useState(null);
  const grid = useGrid({ content, dispatch: store.dispatch, choices: CHOICES, customer });
  const totals = useTotals("job_sheet", content, CHOICES);
  const shared = {
    store,
    content,
    totals,
    errors,
    grid,
    customer,
    choices: CHOICES,
    dispatch: store.dispatch,
  };
  return (
    <DisputeContext value={store}>
      <div data-editor>
        <OthersAtWork others={others} feed={draft.feed} store={store} rows={content.rows} />
        <OthersHere others={others} rows={content.rows} />
        <SaveWords save={save} saveNow={() => void draft.flush()} goToDispute={goToDispute} />
        {draft.closed ? (
          <ClosedNotice closed={draft.closed} name="Job sheet 7" forget={draft.forget} />
        ) : null}
        <PlainField
          name="work_description"
          label="Work"
          kind="long"
          value={content.fields.work_description}
          error={errors.work_description}
          dispatch={store.dispatch}
        />
        <LineGrid
          said={{}}
          registration=""
          {...shared}
          type="job_sheet"
          memory={[]}
          costs={false}
          discounts={false}
          approvals={false}
          technicians={false}
        />
      </div>
    </DisputeContext>
  );
}
