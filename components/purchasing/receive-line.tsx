"use client";

import { quantityText } from "@/components/stock/stock-quantity";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { formatMoney } from "@/components/ui/money";
import type { OrderLineRow } from "@/lib/purchasing/queries/get-order";
import type { CameLine } from "./use-receiving";

interface ReceiveLineProps {
  line: OrderLineRow;
  came: CameLine | undefined;
  withCosts: boolean;
  onChange(change: Partial<CameLine>): void;
  onEnter(): void;
}

/** What came of one line. */
export function ReceiveLine({ line, came, withCosts, onChange, onEnter }: ReceiveLineProps) {
  const id = (field: string) => `came-${line.id}-${field}`;
  const agreed = line.unit_cost ? `, agreed ${formatMoney(line.unit_cost)}` : "";
  return (
    <li
      className="grid items-end gap-3 px-3 py-2.5 sm:grid-cols-[minmax(0,1fr)_7rem_8rem_9rem]"
      onKeyDown={(event) => {
        if (event.key === "Enter") {
          event.preventDefault();
          onEnter();
        }
      }}
    >
      <div className="min-w-0">
        <p className="truncate font-medium">{line.description || line.part_number}</p>
        <p className="truncate text-sm text-muted-foreground">
          {[
            line.part_number,
            `${quantityText(line.to_come)} to come${agreed}`,
            line.location,
            line.document_number && `job ${line.document_number}`,
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
      </div>
      <div className="grid gap-1">
        <Label htmlFor={id("quantity")}>Came</Label>
        <Input
          id={id("quantity")}
          inputMode="decimal"
          value={came?.quantity ?? ""}
          onChange={({ target }) => onChange({ quantity: target.value })}
        />
      </div>
      {withCosts ? (
        <div className="grid gap-1">
          <Label htmlFor={id("cost")}>Their price</Label>
          <Input
            id={id("cost")}
            inputMode="decimal"
            placeholder={line.unit_cost ? formatMoney(line.unit_cost) : ""}
            value={came?.unit_cost ?? ""}
            onChange={({ target }) => onChange({ unit_cost: target.value })}
          />
        </div>
      ) : (
        <span />
      )}
      <div className="grid gap-1">
        <Label htmlFor={id("instead")}>Came instead</Label>
        <Input
          id={id("instead")}
          placeholder="Part number"
          value={came?.substituted_part_number ?? ""}
          onChange={({ target }) => onChange({ substituted_part_number: target.value })}
        />
      </div>
    </li>
  );
}
