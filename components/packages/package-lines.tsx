"use client";

import { Plus, X } from "lucide-react";
import { v7 as newId } from "uuid";
import { lineKindLabel } from "@/components/editor/line-types";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import type { SavedLine } from "@/lib/packages/responses";
import { SAVED_LINE_TYPES } from "@/lib/packages/schema";

export interface LineDraft {
  key: string;
  item_type: SavedLine["item_type"];
  description: string;
  part_number: string;
  stock_item_id: string | null;
  quantity: string;
  unit_price: string;
  tax_code: string;
}

export const newLineDraft = (): LineDraft => ({
  key: newId(),
  item_type: "labour",
  description: "",
  part_number: "",
  stock_item_id: null,
  quantity: "1",
  unit_price: "",
  tax_code: "T1",
});

interface JobLinesProps {
  lines: readonly LineDraft[];
  onChange(lines: LineDraft[]): void;
  errorOf(field: string): string | undefined;
}

/** The lines of a package; with a fixed price, their prices only decide each line's share of it. */
export function JobLines({ lines, onChange, errorOf }: JobLinesProps) {
  const set = (key: string, values: Partial<LineDraft>) =>
    onChange(lines.map((line) => (line.key === key ? { ...line, ...values } : line)));
  return (
    <div className="flex flex-col gap-1.5">
      <p className="text-sm font-medium">Lines</p>
      {lines.map((line, i) => {
        const cell = (
          field: "description" | "part_number" | "quantity" | "unit_price" | "tax_code",
          label: string,
        ) => ({
          "aria-label": `${label}, line ${i + 1}`,
          "aria-invalid": errorOf(`lines.${i}.${field}`) ? (true as const) : undefined,
          placeholder: label,
          value: line[field],
          onChange: ({ target }: { target: { value: string } }) => set(line.key, { [field]: target.value }),
        });
        return (
          <div
            key={line.key}
            className="grid grid-cols-6 gap-1.5 max-sm:border-b max-sm:pb-3 sm:grid-cols-[6.5rem_6rem_1fr_4rem_5.5rem_3.5rem_auto]"
          >
            <div className="max-sm:col-span-3">
              <Select
                aria-label={`Kind of line ${i + 1}`}
                value={line.item_type}
                onChange={({ target }) => {
                  const item_type = target.value as LineDraft["item_type"];
                  set(line.key, {
                    item_type,
                    tax_code: item_type === "mot" || item_type === "comment" ? "T9" : "T1",
                  });
                }}
              >
                {SAVED_LINE_TYPES.map((type) => (
                  <option key={type} value={type}>
                    {lineKindLabel(type)}
                  </option>
                ))}
              </Select>
            </div>
            <Input {...cell("part_number", "Part no.")} className="max-sm:col-span-3" />
            <Input {...cell("description", "Description")} className="max-sm:col-span-6" />
            <Input {...cell("quantity", "Qty")} inputMode="decimal" className="text-right" />
            <Input
              {...cell("unit_price", "Price")}
              inputMode="decimal"
              className="text-right max-sm:col-span-2"
            />
            <Input {...cell("tax_code", "VAT")} className="uppercase max-sm:col-span-2" />
            <Button
              size="icon"
              variant="ghost"
              aria-label={`Remove line ${i + 1}`}
              onClick={() => onChange(lines.filter(({ key }) => key !== line.key))}
            >
              <X aria-hidden />
            </Button>
          </div>
        );
      })}
      <Button
        size="sm"
        variant="ghost"
        className="self-start"
        onClick={() => onChange([...lines, newLineDraft()])}
      >
        <Plus aria-hidden />
        Line
      </Button>
    </div>
  );
}
