"use client";

import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { formatMoney } from "@/components/ui/money";
import { Select } from "@/components/ui/select";
import type { GoodsIn, PartToCome } from "@/lib/supplier-accounts/queries/goods-to-come";
import { priceApart } from "@/lib/supplier-accounts/rules/price-apart";
import type { GoodsRow } from "./use-goods-in";

type Billed = GoodsIn["rows"][number];

interface GoodsInRowProps {
  nth: number;
  billed: Billed;
  row: GoodsRow;
  open: readonly PartToCome[];
  onChange(change: Partial<GoodsRow>): void;
}

/** A billed part, of which order it came, and how many. */
export function GoodsInRow({ nth, billed, row, open, onChange }: GoodsInRowProps) {
  const id = (field: string) => `goods-in-${nth}-${field}`;
  const chosen = open.find((one) => one.id === row.order_line_id);
  return (
    <li className="grid items-start gap-3 px-3 py-2.5 sm:grid-cols-[minmax(0,1fr)_minmax(0,22rem)_7rem]">
      <div className="min-w-0">
        <p className="font-medium break-words">{billed.description || billed.part_number}</p>
        <p className="text-sm text-muted-foreground">
          {[billed.part_number, `billed at ${formatMoney(billed.unit_net)}`].filter(Boolean).join(" · ")}
        </p>
        <p className="text-sm text-warning-foreground" role="status">
          {[asked(billed, chosen), chosen ? told(billed, chosen) : ""].filter(Boolean).join(". ")}
        </p>
      </div>
      <div className="grid gap-1">
        <Label htmlFor={id("order")}>Came of order</Label>
        <Select
          id={id("order")}
          value={row.order_line_id}
          onChange={({ target }) => onChange({ order_line_id: target.value })}
        >
          <option value="">Do not book in</option>
          {open.map((one) => (
            <option key={one.id} value={one.id}>
              {optionOf(one)}
            </option>
          ))}
        </Select>
      </div>
      <div className="grid gap-1">
        <Label htmlFor={id("quantity")}>Came</Label>
        <Input
          id={id("quantity")}
          inputMode="decimal"
          value={row.quantity}
          onChange={({ target }) => onChange({ quantity: target.value })}
        />
      </div>
    </li>
  );
}

const optionOf = (one: PartToCome): string =>
  [
    one.order_number,
    one.part_number ?? one.description,
    `${one.to_come} to come`,
    one.unit_cost ? formatMoney(one.unit_cost) : null,
    one.document_number ? `job ${one.document_number}` : null,
  ]
    .filter(Boolean)
    .join(" · ");

function asked({ ask, came }: Billed, chosen: PartToCome | undefined): string {
  if (ask === "came")
    return `Came with ${came || "another paper"} already, and is not billed: edit the invoice and take that, unless more came`;
  if (chosen) return "";
  if (ask === "which") return "On several orders, for different jobs: say which came";
  return ask === "unknown" ? "This number is on no order: say what it came instead of" : "";
}

/** What a person should know before booking it in: another price, another part. */
function told(billed: Billed, chosen: PartToCome): string {
  const apart = priceApart(chosen.unit_cost, billed.unit_net);
  const other =
    billed.part_number && chosen.part_number && billed.part_number !== chosen.part_number
      ? `${billed.part_number} came instead of ${chosen.part_number}`
      : "";
  const price = apart
    ? `${formatMoney(apart.each)} each ${apart.dearer ? "dearer" : "cheaper"} than agreed`
    : "";
  return [other, price].filter(Boolean).join(". ");
}
