"use client";

import { useId } from "react";
import { useShortcuts } from "@/components/keyboard/use-shortcuts";
import { Checkbox } from "@/components/ui/checkbox";
import { Input } from "@/components/ui/input";
import { Kbd } from "@/components/ui/kbd";
import { Money } from "@/components/ui/money";
import { pounds, sum } from "@/lib/core/money";
import { creditPreview } from "@/lib/documents/rules/credit/credit-preview";
import { trimmed } from "@/lib/documents/rules/lines/line-sections";
import {
  type ChosenRow,
  type CreditRow,
  creditedGross,
  figures,
  isCredited,
  leftGross,
  priceLabel,
  quantityOf,
  type RequestedAmount,
  trimmedPrice,
} from "./credit-row";

interface CreditLinesProps {
  /** Empty while loading. */
  rows: readonly CreditRow[];
  all: boolean;
  /** Null leaves the line out. */
  onChange(id: string, asked: RequestedAmount | null): void;
  /** Ticks all of every line, or no line. */
  onAll(all: boolean): void;
}

/** The lines of a document with what is left of each: ticked lines are credited, in full or by quantity and price. */
export function CreditLines({ rows, all, onChange, onAll }: CreditLinesProps) {
  const id = useId();
  const returns = rows.some(({ rest }) => rest.stock_item_id !== null);
  useShortcuts({ "Alt+a": () => onAll(!all) });
  return (
    <fieldset className="rounded-lg border text-sm">
      <legend className="sr-only">What is credited</legend>
      <div className="flex items-center gap-2.5 border-b bg-muted/50 px-3 py-2">
        <Checkbox id={id} checked={all} onChange={({ target }) => onAll(target.checked)} />
        <label htmlFor={id} className="flex flex-1 items-center gap-2 font-medium">
          All of it
          <Kbd aria-hidden className="pointer-coarse:hidden">
            Alt A
          </Kbd>
        </label>
        {rows.length > 0 ? <Left amount={pounds(sum(rows.map(leftGross)))} /> : null}
      </div>
      <ul className="divide-y">
        {rows.map((row) => (
          <Line key={row.line.id} row={row} returns={returns} onChange={onChange} />
        ))}
      </ul>
      <p
        aria-live="polite"
        className="flex items-baseline justify-between gap-3 border-t bg-muted/50 px-3 py-2 font-medium"
      >
        Credited, with VAT
        <Money amount={pounds(sum(rows.filter(isCredited).map(creditedGross)))} quietZero />
      </p>
    </fieldset>
  );
}

function Line({
  row,
  returns,
  onChange,
}: { row: CreditRow; returns: boolean } & Pick<CreditLinesProps, "onChange">) {
  const id = useId();
  const { line, asked } = row;
  return (
    <li className="flex flex-col gap-1.5 px-3 py-2">
      <div className="flex items-center gap-2.5">
        <Checkbox
          id={id}
          checked={asked !== null}
          onChange={({ target }) => onChange(line.id, target.checked ? {} : null)}
        />
        <label htmlFor={id} className="line-clamp-2 min-w-0 flex-1 break-words">
          {line.description || "No description"}
        </label>
        <Left amount={leftGross(row)} />
      </div>
      {asked ? (
        <Figures row={{ ...row, asked }} returns={returns} onChange={(more) => onChange(line.id, more)} />
      ) : null}
    </li>
  );
}

/** The credited amounts of a ticked line. */
function Figures({
  row,
  returns,
  onChange,
}: {
  row: ChosenRow;
  returns: boolean;
  onChange(asked: RequestedAmount): void;
}) {
  const id = useId();
  const { line, rest, asked } = row;
  const { quantity, unit_price } = figures(row);
  const preview = creditPreview(rest, quantity, unit_price);
  const field = (label: string, key: keyof RequestedAmount, value: string, placeholder?: string) => (
    <div className="flex min-w-0 flex-col gap-0.5">
      <span id={`${id}-${key}`} className="text-xs text-muted-foreground">
        {label}
      </span>
      <Input
        aria-label={`${LABELS[key]} of ${line.description || "this line"}`}
        aria-describedby={`${id}-${key}`}
        inputMode="decimal"
        value={value}
        placeholder={placeholder}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => onChange({ ...asked, [key]: target.value })}
        className="text-right tabular-nums"
      />
    </div>
  );
  return (
    <div className="grid grid-cols-[3.5rem_6.5rem_4rem_minmax(0,1fr)] items-end gap-1.5 sm:grid-cols-[4.5rem_7rem_5.5rem_minmax(0,1fr)] sm:gap-2 sm:pl-6.5">
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
  );
}

function Left({ amount }: { amount: string }) {
  return (
    <span className="shrink-0 text-xs text-muted-foreground">
      <Money amount={amount} /> left
    </span>
  );
}

const LABELS: Record<keyof RequestedAmount, string> = {
  quantity: "Quantity to credit",
  unit_price: "Price to credit",
  returned_quantity: "Back to stock",
};
