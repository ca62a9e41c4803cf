"use client";

import { ChevronDown } from "lucide-react";
import { type KeyboardEvent, useState } from "react";
import { quantityText } from "@/components/stock/stock-quantity";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { formatMoney } from "@/components/ui/money";
import type { OrderLineRow } from "@/lib/purchasing/queries/get-order";
import type { CameLine } from "./use-receiving";

interface ReceiveLineProps {
  line: OrderLineRow;
  came: CameLine | undefined;
  withCosts: boolean;
  /** Whether something stands against the price or the part that came instead. */
  refused: boolean;
  onChange(change: Partial<CameLine>): void;
  onEnter(): void;
}

/** What came of one line. A phone shows how many; what is seldom said of it is behind "More". */
export function ReceiveLine({ line, came, withCosts, refused, onChange, onEnter }: ReceiveLineProps) {
  const [more, setMore] = useState(false);
  const id = (field: string) => `came-${line.id}-${field}`;
  const name = line.description || line.part_number || "";
  const filled = Boolean(came?.unit_cost.trim() || came?.substituted_part_number.trim());
  const open = more || filled || refused;
  return (
    <li
      className="grid items-end gap-3 px-3 py-2.5 max-sm:grid-cols-[minmax(0,1fr)_6.5rem] max-sm:gap-y-2 sm:grid-cols-[minmax(0,1fr)_7rem_8rem_9rem]"
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === "Enter" && event.target instanceof HTMLInputElement) {
          event.preventDefault();
          onEnter();
        }
      }}
    >
      <LineFacts line={line} name={name} />
      <div className="grid gap-1 max-sm:row-span-2 max-sm:self-start">
        <Label htmlFor={id("quantity")}>Came</Label>
        <Input
          id={id("quantity")}
          inputMode="decimal"
          value={came?.quantity ?? ""}
          onChange={({ target }) => onChange({ quantity: target.value })}
          className="max-sm:h-14 max-sm:text-center max-sm:text-2xl max-sm:tabular-nums"
        />
      </div>
      <Button
        size="sm"
        variant="ghost"
        aria-label={`More of ${name}`}
        aria-expanded={open}
        aria-controls={id("more")}
        className={cn("-ml-2 justify-self-start sm:hidden", (filled || refused) && "invisible")}
        onClick={() => setMore(!more)}
      >
        <ChevronDown aria-hidden className={cn(open && "rotate-180")} />
        More
      </Button>
      <div
        id={id("more")}
        className={cn("sm:contents", open ? "max-sm:col-span-2 max-sm:grid max-sm:gap-2" : "max-sm:hidden")}
      >
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
          <span className="max-sm:hidden" />
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
      </div>
    </li>
  );
}

/** What the line is, how much of it is still to come, and where it goes. */
function LineFacts({ line, name }: { line: OrderLineRow; name: string }) {
  const toCome = quantityText(line.to_come);
  const agreed = line.unit_cost ? `, agreed ${formatMoney(line.unit_cost)}` : "";
  const number = line.part_number === name ? null : line.part_number;
  const goes = [line.location, line.document_number && `job ${line.document_number}`];
  return (
    <div className="min-w-0 max-sm:self-start">
      <p className="font-medium max-sm:break-words sm:truncate">{name}</p>
      <p className="text-sm tabular-nums sm:hidden">
        {toCome} of {quantityText(line.quantity)} to come
      </p>
      <p className="text-sm text-muted-foreground max-sm:break-words sm:hidden">
        {[number, ...goes].filter(Boolean).join(" · ")}
      </p>
      <p className="truncate text-sm text-muted-foreground max-sm:hidden">
        {[line.part_number, `${toCome} to come${agreed}`, ...goes].filter(Boolean).join(" · ")}
      </p>
    </div>
  );
}
