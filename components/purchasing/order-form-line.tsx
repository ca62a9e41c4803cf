"use client";

import { Trash2 } from "lucide-react";
import { MoneyField, NumberField, TextField } from "@/components/form/fields";
import { FieldGrid } from "@/components/form/form-layout";
import { type ChosenItem, ItemChoice } from "@/components/stock/item-choice";
import { Button } from "@/components/ui/button";

export interface FormLine {
  key: string;
  id?: string;
  document_line_id?: string | null;
  /** The number of the job for which it is bought. */
  job?: string | null;
  item?: ChosenItem | null;
}

interface OrderFormLineProps {
  line: FormLine;
  index: number;
  withCosts: boolean;
  onChange(line: FormLine): void;
  onRemove: (() => void) | undefined;
}

/** A line of a draft: a stock item, or whatever is written. */
export function OrderFormLine({ line, index, withCosts, onChange, onRemove }: OrderFormLineProps) {
  const name = (field: string) => `lines.${index}.${field}`;
  const nth = index + 1;
  return (
    <li className="flex items-start gap-2 border-b pb-4 last:border-b-0">
      {line.id ? <input type="hidden" name={name("id")} value={line.id} /> : null}
      {line.document_line_id ? (
        <input type="hidden" name={name("document_line_id")} value={line.document_line_id} />
      ) : null}
      <FieldGrid className="flex-1">
        <ItemChoice
          name={name("stock_item_id")}
          label={`Stock item ${nth}`}
          hint={line.job ? `For job ${line.job}` : undefined}
          chosen={line.item ?? null}
          onChoose={(item) => onChange({ ...line, item })}
          onNew={undefined}
          className="sm:col-span-3"
        />
        <NumberField name={name("quantity")} label="Quantity" required className="sm:col-span-1" />
        {withCosts ? (
          <>
            <MoneyField name={name("unit_cost")} label="Each" className="sm:col-span-1" />
            <MoneyField name={name("unit_surcharge")} label="Surcharge" className="sm:col-span-1" />
          </>
        ) : null}
        <TextField name={name("part_number")} label="Supplier's part number" className="sm:col-span-3" />
        <TextField name={name("description")} label="Description" className="sm:col-span-3" />
      </FieldGrid>
      <Button
        size="icon"
        variant="ghost"
        aria-label={`Remove line ${nth}`}
        className="mt-[1.6rem]"
        disabled={!onRemove}
        onClick={onRemove}
      >
        <Trash2 aria-hidden />
      </Button>
    </li>
  );
}
