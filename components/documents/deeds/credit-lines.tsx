"use client";

import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Money } from "@/components/ui/money";
import { decimal, pounds } from "@/lib/core/money";
import { readFigure } from "@/lib/core/typed-figure";
import { creditPreview, proposedPrice } from "@/lib/documents/credit-preview";
import type { CreditRest } from "@/lib/documents/credit-sums";
import { trimmed } from "@/lib/documents/line-sections";
import type { DeedLine } from "./deed";

/** What is typed of a line; what is not given is as it is proposed. */
export interface AskedCredit {
  quantity?: string;
  unit_price?: string;
  returned_quantity?: string;
}

export interface CreditRow {
  line: DeedLine;
  rest: CreditRest;
  asked: AskedCredit;
}

const quantityOf = ({ rest, asked }: CreditRow): string => asked.quantity ?? trimmed(rest.quantity);

/** Quantity and price as figures; nothing where what is typed is none. */
function figures(row: CreditRow): { quantity: string; unit_price: string } {
  const quantity = readFigure(quantityOf(row)) ?? "0";
  const { unit_price } = row.asked;
  return {
    quantity,
    unit_price: unit_price?.trim() ? (readFigure(unit_price) ?? "0") : proposedPrice(row.rest, quantity),
  };
}

export const isCredited = (row: CreditRow): boolean => /[1-9]/.test(quantityOf(row));

/** What a row credits, with VAT. */
export const creditedGross = (row: CreditRow): string =>
  creditPreview(row.rest, figures(row).quantity, figures(row).unit_price).gross;

/** A row as `creditDocument` takes it. */
export const creditInput = (row: CreditRow) => {
  const { unit_price, returned_quantity } = row.asked;
  return {
    id: row.line.id,
    quantity: quantityOf(row).trim(),
    ...(unit_price?.trim() ? { unit_price: unit_price.trim() } : {}),
    ...(returned_quantity?.trim() ? { returned_quantity: returned_quantity.trim() } : {}),
  };
};

interface CreditLinesProps {
  rows: readonly CreditRow[];
  onChange(id: string, asked: AskedCredit): void;
  /** Leaves every line out, or takes all of them whole again. */
  onAll(none: boolean): void;
}

/** The lines of a document with what is left of each, and what is credited of it: pieces, price, what comes back. */
export function CreditLines({ rows, onChange, onAll }: CreditLinesProps) {
  const none = !rows.some(isCredited);
  const returns = rows.some(({ rest }) => rest.stock_item_id !== null);
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex items-center justify-between gap-3 text-sm text-muted-foreground">
        What is credited; 0 leaves a line out
        <Button size="sm" variant="ghost" onClick={() => onAll(!none)}>
          {none ? "All of it" : "Set all to 0"}
        </Button>
      </div>
      <ul className="divide-y rounded-lg border text-sm">
        {rows.map((row) => (
          <Line key={row.line.id} row={row} returns={returns} onChange={onChange} />
        ))}
      </ul>
    </div>
  );
}

function Line({
  row,
  returns,
  onChange,
}: { row: CreditRow; returns: boolean } & Pick<CreditLinesProps, "onChange">) {
  const { line, rest, asked } = row;
  const name = line.description || "this line";
  const { quantity, unit_price } = figures(row);
  const preview = creditPreview(rest, quantity, unit_price);
  const set = (values: AskedCredit) => onChange(line.id, { ...asked, ...values });
  const field = (label: string, key: keyof AskedCredit, value: string, placeholder?: string) => (
    <div className="flex min-w-0 flex-col gap-0.5">
      <span aria-hidden className="truncate text-xs text-muted-foreground">
        {label}
      </span>
      <Input
        aria-label={`${LABELS[key]} of ${name}`}
        inputMode="decimal"
        value={value}
        placeholder={placeholder}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => set({ [key]: target.value })}
        className="text-right tabular-nums"
      />
    </div>
  );
  return (
    <li className={`flex flex-col gap-1.5 px-3 py-2 ${isCredited(row) ? "" : "text-muted-foreground"}`}>
      <div className="flex items-baseline justify-between gap-3">
        <span className="line-clamp-2 min-w-0 break-words">{line.description || "No description"}</span>
        <span className="shrink-0 text-xs text-muted-foreground">
          <Money amount={grossOf(rest)} /> left
        </span>
      </div>
      <div className="grid grid-cols-[4rem_5.5rem_5rem_minmax(0,1fr)] items-end gap-1.5 sm:grid-cols-[4.5rem_6.5rem_5.5rem_minmax(0,1fr)] sm:gap-2">
        {field("Quantity", "quantity", quantityOf(row))}
        {field(priceLabel(rest), "unit_price", asked.unit_price ?? trimmedPrice(unit_price))}
        {returns && rest.stock_item_id ? (
          field("To stock", "returned_quantity", asked.returned_quantity ?? "", trimmed(preview.returned))
        ) : (
          <span />
        )}
        <Money
          amount={isCredited(row) ? preview.gross : "0.00"}
          quietZero
          className="py-1.5 text-right font-medium max-sm:text-xs"
        />
      </div>
    </li>
  );
}

/** What the price is: with VAT or without, and before which discounts. */
function priceLabel({ tax_inclusive, factor }: CreditRest): string {
  const off = trimmed(decimal(1).minus(factor).times(100).toFixed(2));
  return `Each${tax_inclusive ? " with VAT" : ""}${off === "0" ? "" : `, −${off}%`}`;
}

const LABELS: Record<keyof AskedCredit, string> = {
  quantity: "Quantity to credit",
  unit_price: "Price to credit",
  returned_quantity: "Back to stock",
};

/** "20.00", and "5.975" where pence are not enough. */
const trimmedPrice = (price: string): string =>
  decimal(price).eq(pounds(decimal(price))) ? pounds(decimal(price)) : trimmed(decimal(price).toFixed(4));

const grossOf = ({ line_net, line_tax }: CreditRest): string => pounds(decimal(line_net).plus(line_tax));
