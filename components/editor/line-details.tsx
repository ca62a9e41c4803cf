"use client";

import { Copy, PackageX, Scale, Trash2 } from "lucide-react";
import { type Dispatch, memo, type ReactNode } from "react";
import { SaidWords } from "@/components/supplier-links/said-words";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { cn } from "@/components/ui/cn";
import { Input } from "@/components/ui/input";
import { formatMoney } from "@/components/ui/money";
import { decimal, pounds } from "@/lib/core/money";
import type { EditorChoices } from "@/lib/documents/queries/starting/editor-choices";
import { isOfPieces } from "@/lib/documents/rules/credit/credit-bounds";
import { trimmed } from "@/lib/documents/rules/lines/line-sections";
import type { SaidOfPart } from "@/lib/integrations/parts-supplier";
import { isCreditRest, usuallyReturned } from "@/lib/pricing/rules/credit-sums";
import { tyreWords } from "@/lib/stock/rules/tyre-fields";
import { doneBy, type Row } from "./editor-rows";
import type { EditorAction } from "./editor-state";
import { readCell } from "./editor-totals";
import { lineKindLabel } from "./line-types";
import type { GridActions } from "./use-grid";

interface LineDetailsProps {
  row: Row | undefined;
  /** What its supplier says of when it comes. */
  said: SaidOfPart | undefined;
  sums: { net: string; gross: string } | null;
  /** Whether this is a credit note, which states for each part how much goes back into stock. */
  returns: boolean;
  choices: EditorChoices;
  costs: boolean;
  discounts: boolean;
  /** Whether the grid itself shows the technician on a wide screen. */
  inGrid: boolean;
  dispatch: Dispatch<EditorAction>;
  grid: Pick<GridActions, "remove" | "duplicate">;
  /** Shows what suppliers ask for a part. */
  openPrices(row: string): void;
}

/** The rarer fields of the current line. They are below the grid, so that nothing jumps. */
export const LineDetails = memo(function LineDetails(props: LineDetailsProps) {
  const { row, said, sums, returns, choices, costs, discounts, inGrid, dispatch, grid, openPrices } = props;
  if (!row || row.item_type === "comment") return null;
  const set = (values: Partial<Row>) => dispatch({ type: "row", id: row.id, values });
  const margin = costs ? marginOf(row, sums?.net ?? null) : null;
  return (
    <section aria-label="More of this line" className="rounded-b-lg border-t bg-muted/40 px-3 py-2">
      <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
        <p className="max-w-72 min-w-20 self-center text-xs text-muted-foreground">
          {lineKindLabel(row.item_type)}
          {tyreWords(row.tyre) ? <span className="block">{tyreWords(row.tyre)}</span> : null}
          {said ? (
            <span className="block">
              <SaidWords said={said} />
            </span>
          ) : null}
          {row.package_key ? <span className="block text-foreground">{row.package_name}</span> : null}
        </p>
        <Detail label="Technician" className={cn("w-36", inGrid && "min-[1400px]:hidden")}>
          <Input
            data-row={row.id}
            data-detail="technician"
            list="editor-staff"
            value={row.technician}
            onChange={({ target }) => set(doneBy(target.value, choices.staff))}
          />
        </Detail>
        <Detail label="Guarantee" className="w-28">
          <Input
            data-row={row.id}
            data-detail="guarantee"
            value={row.guarantee}
            onChange={({ target }) => set({ guarantee: target.value })}
          />
        </Detail>
        {row.item_type === "part" || row.item_type === "other" ? (
          <Detail label="Supplier's invoice" className="w-32">
            <Input
              data-row={row.id}
              data-detail="supplier_invoice"
              value={row.supplier_invoice}
              onChange={({ target }) => set({ supplier_invoice: target.value })}
            />
          </Detail>
        ) : null}
        {returns && row.stock_item_id ? (
          <Detail label="Back to stock" className="w-24">
            <Input
              data-row={row.id}
              data-detail="returned_quantity"
              inputMode="decimal"
              value={row.returned_quantity}
              placeholder={usualReturn(row, sums)}
              onChange={({ target }) => set({ returned_quantity: target.value })}
              className="text-right"
            />
          </Detail>
        ) : null}
        <Detail label="Nominal code" className="w-24">
          <Input
            data-row={row.id}
            data-detail="nominal_code"
            value={row.nominal_code}
            onChange={({ target }) => set({ nominal_code: target.value })}
          />
        </Detail>
        {costs ? (
          <Detail label="Cost of one" className="w-24 2xl:hidden">
            <Input
              data-row={row.id}
              data-detail="unit_cost"
              inputMode="decimal"
              value={row.unit_cost}
              onChange={({ target }) => set({ unit_cost: target.value })}
              className="text-right"
            />
          </Detail>
        ) : null}
        <Detail label="Discount %" className="w-20 md:hidden">
          <Input
            data-row={row.id}
            data-detail="discount_percent"
            inputMode="decimal"
            value={row.discount_percent}
            readOnly={!discounts}
            onChange={({ target }) => set({ discount_percent: target.value })}
            className="text-right"
          />
        </Detail>
        <span className="flex h-8 items-center gap-2 text-sm">
          <Checkbox
            id="line-tax-inclusive"
            checked={row.tax_inclusive}
            onChange={({ target }) => set({ tax_inclusive: target.checked })}
          />
          <label htmlFor="line-tax-inclusive">Price has VAT in it</label>
        </span>
        {margin ? (
          <p className="self-center text-sm">
            <span className="text-muted-foreground">Margin</span> {formatMoney(margin.profit)}
            {margin.percent ? <span className="text-muted-foreground"> · {margin.percent}%</span> : null}
          </p>
        ) : null}
        <div className="ml-auto flex gap-1">
          {costs && row.item_type === "part" ? (
            <Button size="sm" variant="ghost" onClick={() => openPrices(row.id)}>
              <Scale aria-hidden />
              Prices
            </Button>
          ) : null}
          <Button size="sm" variant="ghost" onClick={() => grid.duplicate(row.id)}>
            <Copy aria-hidden />
            Copy
          </Button>
          {row.package_key ? (
            <Button size="sm" variant="ghost" onClick={() => grid.remove(row.id, false)}>
              <PackageX aria-hidden />
              Remove package
            </Button>
          ) : null}
          <Button size="sm" variant="ghost" onClick={() => grid.remove(row.id, true)}>
            <Trash2 aria-hidden />
            Remove
          </Button>
        </div>
      </div>
    </section>
  );
});

/** Returns the quantity that goes back into stock if none is entered. */
function usualReturn(row: Row, sums: LineDetailsProps["sums"]): string {
  const quantity = readCell(row.quantity, "quantity") || "1";
  if (!row.settled || !isCreditRest(row.settled) || !sums) return quantity;
  const credit = {
    line_net: sums.net,
    line_tax: decimal(sums.gross).minus(sums.net).toFixed(2),
    line_gross: sums.gross,
  };
  const rest = row.settled;
  return trimmed(usuallyReturned(quantity, rest.to_return, isOfPieces(quantity, credit, rest)));
}

function Detail({ label, className, children }: { label: string; className: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is passed in as the child.
    <label className={`flex flex-col gap-0.5 ${className}`}>
      <span className="text-xs text-muted-foreground">{label}</span>
      {children}
    </label>
  );
}

function marginOf(row: Row, net: string | null): { profit: string; percent: string | null } | null {
  const cost = readCell(row.unit_cost, "unit_cost");
  if (!cost || net === null) return null;
  const quantity = readCell(row.quantity, "quantity") || "1";
  const profit = decimal(net).minus(decimal(cost).times(quantity));
  return {
    profit: pounds(profit),
    percent: decimal(net).eq(0) ? null : profit.times(100).div(net).round(1).toString(),
  };
}
