"use client";

import { type Dispatch, useCallback, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { v7 as newId } from "uuid";
import { toast } from "@/components/ui/toast";
import type { EditorChoices } from "@/lib/documents/queries/starting/editor-choices";
import type { StartCustomer } from "@/lib/documents/rules/starting/start";
import type { Suggestion } from "@/lib/documents/rules/starting/suggestion";
import type { LineType } from "@/lib/pricing/rules/line-types";
import { blankRow, isBlank, isShare, NOT_ANSWERED, type Row } from "./editor-rows";
import { type Content, type EditorAction, removedWith } from "./editor-state";
import { type CellPlace, ENTER_ORDER, focusCell, focusCellSoon, type GridCell } from "./grid-cells";
import { customerTaxCode, fromSuggestion, motRow, packageRows } from "./offered-rows";
import { isTable, pastedRows } from "./pasted-rows";

export interface GridOptions {
  content: Content;
  dispatch: Dispatch<EditorAction>;
  choices: EditorChoices;
  customer: StartCustomer | null;
}

export type GridActions = ReturnType<typeof useGrid>;

/** What belongs to one line alone and is not copied with it. */
const ITSELF = {
  package_key: null,
  package_name: "",
  source_line_id: null,
  advisory_id: null,
  deferred_work_id: null,
  returned_quantity: "",
} satisfies Partial<Row>;

/**
 * Everything that keys and pointers do to the lines. The returned functions stay the same while the user
 * types.
 */
export function useGrid(options: GridOptions) {
  const latest = useRef(options);
  latest.current = options;
  const [place, setPlace] = useState<CellPlace | null>(null);
  const now = useCallback(() => latest.current, []);

  const actions = useMemo(() => {
    // Rendered at once, so that the next key finds the cursor in the right place, however fast the user
    // types.
    const apply = (action: EditorAction) => flushSync(() => now().dispatch(action));
    const goTo = (row: string, cell: GridCell) => {
      if (!focusCell(row, cell)) focusCellSoon(row, cell);
    };
    const rowOf = (id: string): Row | undefined => now().content.rows.find((row) => row.id === id);
    const freshRow = (type: LineType = "labour") =>
      blankRow(
        newId(),
        type,
        type === "labour" || type === "part" ? customerTaxCode(now().customer) : undefined,
      );

    const insertAfter = (after: string | null, rows: readonly Row[], cell: GridCell = "item_type") => {
      apply({ type: "insert", rows, after });
      const [first] = rows;
      if (first) goTo(first.id, cell);
    };
    const newLine = (after: string | null) => insertAfter(after, [freshRow()]);

    /**
     * Returns the next line to type in: the one below, or a new one above the share that ends the document.
     */
    const nextLine = (id: string) => {
      const { rows } = now().content;
      const below = rows[rows.findIndex((row) => row.id === id) + 1];
      if (below && !isShare(below)) focusCell(below.id, "item_type");
      else newLine(id);
    };

    /** Fills in what is usual: a quantity of one, and for labour the customer's hourly rate. */
    const complete = (id: string, put: (action: EditorAction) => void = now().dispatch) => {
      const row = rowOf(id);
      if (!row || row.description.trim() === "" || row.item_type === "comment") return;
      const rate = now().customer?.labour_rate ?? now().choices.labour_rate;
      const values: Partial<Row> = {
        ...(row.quantity === "" ? { quantity: "1" } : {}),
        ...(row.item_type === "labour" && row.unit_price === "" && row.share_percent === ""
          ? { unit_price: rate }
          : {}),
      };
      if (Object.keys(values).length > 0) put({ type: "row", id, values });
    };

    const putJob = (jobId: string, id: string) => {
      const { choices, customer } = now();
      const job = choices.jobs.find((one) => one.id === jobId);
      const row = rowOf(id);
      if (!job || !row) return;
      const rows = packageRows(job, newId, { codes: choices.codes, day: choices.today }, customer);
      if (isBlank({ ...row, description: "", quantity: "" })) apply({ type: "replace", id, rows });
      else apply({ type: "insert", rows, after: id });
      const last = rows.at(-1);
      if (last) nextLine(last.id);
      toast.success(`${job.name}: ${rows.length} lines`);
    };

    return {
      newLine,
      nextLine,
      complete: (id: string) => complete(id),
      leaveEnter(at: CellPlace) {
        complete(at.row, apply);
        const row = rowOf(at.row);
        const step = ENTER_ORDER.indexOf(at.cell);
        const next = step < 0 ? undefined : ENTER_ORDER[step + 1];
        if (!row || row.item_type === "comment" ? at.cell !== "item_type" : !next) nextLine(at.row);
        else goTo(at.row, next ?? "description");
      },
      setKind(id: string, type: LineType) {
        const { choices, content, customer } = now();
        const row = rowOf(id);
        if (!row || row.settled) return;
        if (type === "mot") {
          const there = content.rows.find((other) => other.item_type === "mot" && other.id !== id);
          if (there) return void focusCell(there.id, "unit_price");
          const mot = motRow(id, choices.settings, content.fields.mot_class);
          apply({ type: "row", id, values: { ...mot, package_key: row.package_key } });
          if (!content.fields.mot_class)
            apply({
              type: "field",
              name: "mot_class",
              value: choices.settings.mot_fees[0]?.mot_class ?? "4",
            });
          nextLine(id);
          return;
        }
        const fresh = blankRow(id, type, type === "comment" ? undefined : customerTaxCode(customer));
        const share =
          type === "sundries" && Number(choices.settings.sundries_percent) > 0 && row.unit_price === "";
        apply({
          type: "row",
          id,
          values: {
            item_type: type,
            tax_code:
              row.item_type === "mot" || row.item_type === "comment" || isBlank(row)
                ? fresh.tax_code
                : row.tax_code,
            share_percent: share
              ? String(choices.settings.sundries_percent)
              : type === "sundries"
                ? row.share_percent
                : "",
            ...(type === "sundries" && row.description === "" ? { description: "Sundries" } : {}),
          },
        });
        goTo(id, type === "sundries" ? "unit_price" : "description");
      },
      pick(suggestion: Suggestion, id: string) {
        const row = rowOf(id);
        if (!row) return;
        if (suggestion.kind === "job") return putJob(suggestion.id, id);
        apply({ type: "row", id, values: fromSuggestion(suggestion, row, now().customer) });
        if (suggestion.kind === "text") nextLine(id);
        else goTo(id, "quantity");
      },
      remove(id: string, alone: boolean) {
        const { rows } = now().content;
        const ids = alone ? [id] : removedWith(rows, id);
        const row = rowOf(id);
        if (!row || row.item_type === "excess") return;
        const left = rows.filter((other) => !ids.includes(other.id));
        const at = rows.findIndex((other) => other.id === id);
        const next = rows.slice(at + 1).find((other) => !ids.includes(other.id)) ?? left.at(-1);
        apply({ type: "remove", ids });
        if (next) goTo(next.id, "description");
        else newLine(null);
        if (ids.length > 1)
          toast(`${row.package_name} is off, all ${ids.length} lines. Ctrl-Z brings it back.`);
      },
      duplicate(id: string) {
        const row = rowOf(id);
        if (!row || row.settled) return;
        // A copy of a line that the customer has answered has no answer of its own; a line still to be asked
        // about stays so.
        const asked = row.approval === "" || row.approval === "to_ask";
        insertAfter(id, [{ ...row, ...(asked ? {} : NOT_ANSWERED), ...ITSELF, id: newId() }], "description");
      },
      move(id: string, by: -1 | 1, cell: GridCell) {
        apply({ type: "move", id, by });
        goTo(id, cell);
      },
      paste(text: string, id: string): boolean {
        if (!isTable(text)) return false;
        const rows = pastedRows(text, newId, customerTaxCode(now().customer));
        const row = rowOf(id);
        if (rows.length === 0 || !row) return false;
        if (isBlank(row)) apply({ type: "replace", id, rows });
        else apply({ type: "insert", rows, after: id });
        const last = rows.at(-1);
        if (last) goTo(last.id, "description");
        toast.success(`${rows.length} lines pasted`);
        return true;
      },
      add: (rows: readonly Row[]) => {
        const { content } = now();
        const last = content.rows.findLast((row) => !isShare(row));
        if (last && isBlank(last)) apply({ type: "replace", id: last.id, rows });
        else apply({ type: "insert", rows, after: last?.id ?? null });
        const added = rows.findLast(({ item_type }) => item_type !== "comment") ?? rows.at(-1);
        if (added) goTo(added.id, added.item_type === "comment" ? "description" : "quantity");
      },
    };
  }, [now]);

  return { place, setPlace, ...actions };
}
