"use client";

import { PackageCheck } from "lucide-react";
import Link from "next/link";
import { quantityText } from "@/components/stock/stock-quantity";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { EmptyState } from "@/components/ui/empty-state";
import { Input } from "@/components/ui/input";
import type { SuggestedPart } from "@/lib/purchasing/queries/suggested";
import { SupplierChoice } from "./supplier-choice";
import { useChosenParts } from "./use-chosen-parts";

interface SuggestedPartsProps {
  parts: readonly SuggestedPart[];
  suppliers: readonly { id: string; name: string }[];
  mayOrder: boolean;
}

/** What jobs require and what runs low, by supplier, ready to be ordered. */
export function SuggestedParts({ parts, suppliers, mayOrder }: SuggestedPartsProps) {
  const needed = parts.filter(({ suggested_quantity }) => /[1-9]/.test(suggested_quantity));
  const chosen = useChosenParts(
    needed.map(({ id, supplier_id, suggested_quantity }) => ({
      key: id,
      stock_item_id: id,
      supplier_id,
      quantity: quantityText(suggested_quantity),
    })),
    true,
  );
  if (needed.length === 0)
    return (
      <EmptyState icon={PackageCheck} title="Nothing to order" className="rounded-lg border bg-card">
        Whatever jobs require or runs low is on order already, or on a draft.
      </EmptyState>
    );
  const groups = Map.groupBy(needed, ({ supplier }) => supplier ?? "No supplier yet");
  return (
    <div className="grid max-w-5xl gap-4">
      {[...groups].map(([supplier, items]) => (
        <Card key={supplier}>
          <CardHeader
            title={supplier}
            actions={
              mayOrder ? (
                <Checkbox
                  aria-label={`Order all of ${supplier}`}
                  title="All of them"
                  checked={items.every(({ id }) => chosen.chosen.has(id))}
                  onChange={({ target }) => {
                    for (const { id } of items) chosen.tick(id, target.checked);
                  }}
                />
              ) : null
            }
          />
          <ul className="divide-y">
            {items.map((item) => (
              <li
                key={item.id}
                className="grid grid-cols-[1.25rem_minmax(0,1fr)] items-center gap-3 px-4 py-2.5 sm:grid-cols-[1.25rem_minmax(0,1fr)_12rem_6rem]"
              >
                <Checkbox
                  aria-label={`Order ${item.part_number}`}
                  checked={chosen.chosen.has(item.id)}
                  disabled={!mayOrder}
                  onChange={({ target }) => chosen.tick(item.id, target.checked)}
                />
                <div className="min-w-0">
                  <Link href={`/stock/${item.id}`} className="block truncate font-medium hover:underline">
                    {item.description || item.part_number}
                  </Link>
                  <p className="truncate text-sm text-muted-foreground">{standing(item)}</p>
                </div>
                <SupplierChoice
                  of={item.part_number}
                  className="max-sm:col-start-2"
                  disabled={!mayOrder}
                  suppliers={suppliers}
                  chosen={
                    chosen.of({ key: item.id, supplier_id: item.supplier_id, quantity: "" }).supplier_id
                  }
                  onChoose={(supplier_id) => chosen.change(item.id, { supplier_id })}
                />
                <Input
                  aria-label={`Quantity of ${item.part_number}`}
                  className="max-sm:col-start-2"
                  inputMode="decimal"
                  disabled={!mayOrder}
                  value={
                    chosen.of({
                      key: item.id,
                      supplier_id: null,
                      quantity: quantityText(item.suggested_quantity),
                    }).quantity
                  }
                  onChange={({ target }) => chosen.change(item.id, { quantity: target.value })}
                />
              </li>
            ))}
          </ul>
        </Card>
      ))}
      {chosen.problem ? <Alert tone="danger" title={chosen.problem} live /> : null}
      {mayOrder ? (
        <Button
          variant="primary"
          className="justify-self-end"
          pending={chosen.pending}
          disabled={chosen.count === 0}
          onClick={chosen.make}
        >
          Make orders ({chosen.count})
        </Button>
      ) : null}
    </div>
  );
}

const standing = (item: SuggestedPart): string =>
  [
    item.part_number,
    `${quantityText(item.quantity_available)} available`,
    /[1-9]/.test(item.quantity_required) && `jobs require ${quantityText(item.quantity_required)}`,
    item.low_stock_level && `minimum ${quantityText(item.low_stock_level)}`,
    /[1-9]/.test(item.quantity_on_order) && `${quantityText(item.quantity_on_order)} on order`,
    /[1-9]/.test(item.on_drafts) && `${quantityText(item.on_drafts)} on drafts`,
  ]
    .filter(Boolean)
    .join(" · ");
