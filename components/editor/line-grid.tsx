"use client";

import { CircleDot, Plus } from "lucide-react";
import { type Dispatch, type KeyboardEvent, useMemo, useState } from "react";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Kbd } from "@/components/ui/kbd";
import { toast } from "@/components/ui/toast";
import type { DocumentType } from "@/lib/document-record/rules/types";
import type { EditorChoices } from "@/lib/documents/queries/starting/editor-choices";
import type { StartCustomer } from "@/lib/documents/rules/starting/start";
import type { Suggestion } from "@/lib/documents/rules/starting/suggestion";
import { type SaidParts, saidOfLine } from "@/lib/supplier-links/rules/said";
import type { Content, EditorAction } from "./editor-state";
import type { EditorStore } from "./editor-store";
import { type EditorTotals, ratesOf } from "./editor-totals";
import { cellElement, cellPlace } from "./grid-cells";
import { onGridKey } from "./grid-keys";
import { KindMenu } from "./kind-menu";
import { LineDetails } from "./line-details";
import { LineHead } from "./line-head";
import { LinePrices } from "./line-prices";
import { LineRows, useRowIds } from "./line-rows";
import { SuggestionList, suggestionId } from "./suggestion-list";
import { LineTyres } from "./tyres/line-tyres";
import { UnderCell } from "./under-cell";
import type { GridActions } from "./use-grid";
import { jobSuggestions, useSuggestions } from "./use-suggestions";

interface LineGridProps {
  store: EditorStore;
  type: DocumentType;
  content: Content;
  totals: EditorTotals;
  errors: Readonly<Record<string, string>>;
  dispatch: Dispatch<EditorAction>;
  grid: GridActions;
  choices: EditorChoices;
  said: SaidParts;
  customer: StartCustomer | null;
  /** Of the vehicle, for the suppliers' catalogues; empty without one. */
  registration: string;
  memory: readonly Suggestion[];
  costs: boolean;
  discounts: boolean;
  /** Asks for the customer's answer to each line. */
  approvals: boolean;
  /** Asks who did the work, as all documents but estimates do. */
  technicians: boolean;
}

/** The grid of lines. Every action has a key; the mouse can do the same. */
export function LineGrid(props: LineGridProps) {
  const { store, type, content, totals, errors, dispatch, grid, choices, customer, memory, costs } = props;
  const { discounts, approvals, technicians } = props;
  const { rows } = content;
  const { place, setPlace } = grid;
  const [typing, setTyping] = useState<{ row: string; mode: "any" | "jobs" } | null>(null);
  const [active, setActive] = useState(-1);
  const [kindsOf, setKindsOf] = useState<string | null>(null);
  const [pricesOf, setPricesOf] = useState<string | null>(null);
  const [tyres, setTyres] = useState(false);
  const [toldNow, setToldNow] = useState<SaidParts>({});
  const tell = (told: SaidParts) => setToldNow((before) => ({ ...before, ...told }));
  const sellsTyres = type === "estimate" || type === "job_sheet" || type === "invoice";
  const priced = pricesOf ? rows.find(({ id }) => id === pricesOf) : undefined;
  const current = place ? rows.find(({ id }) => id === place.row) : undefined;
  const typed = typing ? rows.find(({ id }) => id === typing.row) : undefined;
  const text = typed ? (place?.cell === "part_number" ? typed.part_number : typed.description) : null;
  const found = useSuggestions({
    typed: typing?.mode === "any" ? text : null,
    type: typed?.item_type ?? "labour",
    trade: customer?.trade_parts ?? false,
    memory,
  });
  const suggestions = typing?.mode === "jobs" ? jobSuggestions(choices.jobs, text ?? "") : found;
  const exact = exactMatch(suggestions, text);
  const highlighted = active >= 0 ? Math.min(active, suggestions.length - 1) : exact;
  const errorsOf = useErrorsByRow(errors);
  const ids = useRowIds(rows);
  const suggesting = typing && suggestions.length > 0 ? typing.row : undefined;
  const staff = technicians ? choices.staff : null;

  const close = () => {
    setTyping(null);
    setActive(-1);
  };
  const pick = (suggestion: Suggestion) => {
    if (!typing) return;
    grid.pick(suggestion, typing.row);
    close();
  };
  const open = (row: string, mode: "any" | "jobs") => {
    setTyping({ row, mode });
    setActive(mode === "jobs" ? 0 : -1);
  };

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.nativeEvent.isComposing) return;
    if (typing && suggestions.length > 0 && suggestionKey(event)) return consumed(event);
    const handled = onGridKey(event, {
      grid,
      dispatch,
      rowIds: ids,
      openKinds: setKindsOf,
      openPrices: (row) => costs && setPricesOf(row),
      openTyres: () => setTyres(sellsTyres),
      openJobs: (row) => {
        if (choices.jobs.length === 0) toast("There are no packages yet. Add them under Settings, Packages.");
        open(row, "jobs");
        cellElement(row, "description")?.focus();
      },
    });
    if (handled) {
      close();
      if (event.key === "j") open(cellPlace(event.target)?.row ?? "", "jobs");
      consumed(event);
    }
  }

  function suggestionKey(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const last = suggestions.length - 1;
    if (event.key === "ArrowDown") setActive(Math.min(highlighted + 1, last));
    else if (event.key === "ArrowUp" && highlighted >= 0) setActive(highlighted - 1);
    else if (event.key === "Escape") close();
    else if (event.key === "Enter" && suggestions[highlighted]) pick(suggestions[highlighted]);
    else return false;
    return true;
  }

  return (
    <Card className="overflow-visible">
      <h2 className="sr-only">Lines</h2>
      <table
        className="block w-full"
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          const at = cellPlace(event.target);
          if (at) setPlace(at);
        }}
        onBlur={(event) => {
          const from = cellPlace(event.target);
          const to = cellPlace(event.relatedTarget);
          if (from && from.row !== to?.row) close();
          if (from?.cell === "description" && from.row !== to?.row) grid.complete(from.row);
        }}
        onInput={(event) => {
          const at = cellPlace(event.target);
          if (at?.cell === "description" || at?.cell === "part_number")
            setTyping((before) => (before?.row === at.row ? before : { row: at.row, mode: "any" }));
          setActive((before) => (typing?.mode === "jobs" ? 0 : before === -1 ? before : -1));
        }}
        onClick={(event) => {
          const at = cellPlace(event.target);
          if (at?.cell === "item_type") setKindsOf(at.row);
        }}
        onPaste={(event) => {
          const at = cellPlace(event.target);
          if (at && grid.paste(event.clipboardData.getData("text/plain"), at.row)) event.preventDefault();
        }}
      >
        <LineHead costs={costs} approvals={approvals} technicians={technicians} />
        <LineRows
          store={store}
          ids={ids}
          lines={totals.lines}
          errorsOf={errorsOf}
          costs={costs}
          discounts={discounts}
          approvals={approvals}
          staff={staff}
          technician={content.fields.technician}
          current={place?.row}
          suggesting={suggesting}
          activeOption={suggesting && highlighted >= 0 ? suggestionId(highlighted) : undefined}
          dispatch={dispatch}
        />
      </table>
      {suggesting ? (
        <UnderCell row={suggesting}>
          <SuggestionList suggestions={suggestions} active={highlighted} onActive={setActive} onPick={pick} />
        </UnderCell>
      ) : null}
      {kindsOf ? (
        <KindMenu
          row={kindsOf}
          onPick={(kind) => {
            setKindsOf(null);
            grid.setKind(kindsOf, kind);
          }}
          onClose={() => setKindsOf(null)}
        />
      ) : null}
      {priced ? (
        <LinePrices
          row={priced}
          customer={customer}
          registration={props.registration}
          dispatch={dispatch}
          onSaid={tell}
          show={setPricesOf}
        />
      ) : null}
      {tyres ? (
        <LineTyres
          fields={content.fields}
          customer={customer}
          choices={choices}
          rates={ratesOf(type, content.fields, choices)}
          quote={type === "estimate"}
          onAdd={grid.add}
          onSaid={tell}
          onClose={() => setTyres(false)}
        />
      ) : null}
      <datalist id="editor-tax-codes">
        {choices.codes
          .filter(({ retired }) => !retired)
          .map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
      </datalist>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t px-2 py-1.5">
        <Button size="sm" variant="ghost" onClick={() => grid.newLine(rows.at(-1)?.id ?? null)}>
          <Plus aria-hidden />
          Line
        </Button>
        {sellsTyres ? (
          <Button size="sm" variant="ghost" onClick={() => setTyres(true)}>
            <CircleDot aria-hidden />
            Tyres
          </Button>
        ) : null}
        <span className="ml-auto hidden items-center gap-3 text-xs text-muted-foreground lg:flex">
          {LEGEND.map(([keys, what]) => (
            <span key={what} className="inline-flex items-center gap-1">
              <Kbd>{keys}</Kbd>
              {what}
            </span>
          ))}
        </span>
      </div>
      <LineDetails
        row={current}
        said={current && saidOfLine({ ...props.said, ...toldNow }, current)}
        sums={(place && totals.lines.get(place.row)) ?? null}
        returns={type === "credit_note"}
        choices={choices}
        costs={costs}
        discounts={discounts}
        inGrid={staff !== null}
        dispatch={dispatch}
        grid={grid}
        openPrices={setPricesOf}
      />
    </Card>
  );
}

const LEGEND = [
  ["Ctrl ↵", "new"],
  ["Ctrl D", "copy"],
  ["Ctrl Del", "remove"],
  ["Alt ↑↓", "move"],
  ["Ctrl Z", "undo"],
  ["F1", "all keys"],
] as const;

function consumed(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

/**
 * Returns the index of the suggestion whose part number was typed or scanned in full, so that it need not be
 * chosen.
 */
const exactMatch = (suggestions: readonly Suggestion[], text: string | null): number => {
  const typed = text?.trim().toUpperCase();
  return typed
    ? suggestions.findIndex((one) => one.kind === "stock" && one.part_number?.toUpperCase() === typed)
    : -1;
};

/** Groups the errors by row. A row's object stays the same while its errors do. */
function useErrorsByRow(errors: Readonly<Record<string, string>>) {
  return useMemo(() => {
    const byRow = new Map<string, Record<string, string>>();
    for (const [key, message] of Object.entries(errors)) {
      const [row = "", cell] = key.split(".");
      if (cell) byRow.set(row, { ...byRow.get(row), [cell]: message });
    }
    return byRow;
  }, [errors]);
}
