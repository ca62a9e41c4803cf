"use client";

import { Plus, Trash2 } from "lucide-react";
import { MoneyField, NumberField, type Option, SelectField, TextField } from "@/components/form/fields";
import { FieldGrid } from "@/components/form/form-layout";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { LINE_KIND_WORDS, LINE_KINDS } from "@/lib/supplier-accounts/rules/match-words";
import type { FormLine } from "./form-lines";

interface InvoiceLinesFieldsProps {
  lines: readonly FormLine[];
  codes: readonly Option[];
  onAdd(): void;
  onRemove(key: number): void;
}

/** The lines of a supplier's paper, as typed. */
export function InvoiceLinesFields({ lines, codes, onAdd, onRemove }: InvoiceLinesFieldsProps) {
  return (
    <div className="flex flex-col gap-4 sm:col-span-6">
      {/* A paper without lines has none, rather than those that it had. */}
      <input type="hidden" name="lines[]" value="" />
      <ol className="flex flex-col gap-4">
        {lines.map((line, index) => (
          <li key={line.key} className="rounded-lg border p-3">
            <div className="mb-2 flex min-h-7 items-center justify-between gap-2 text-sm text-muted-foreground">
              <span className="flex min-w-0 flex-wrap items-center gap-2">
                Line {index + 1}
                {line.of ? <Badge tone="info">{line.of}</Badge> : null}
              </span>
              <Button
                size="icon-sm"
                variant="ghost"
                aria-label={`Remove line ${index + 1}`}
                onClick={() => onRemove(line.key)}
              >
                <Trash2 aria-hidden />
              </Button>
            </div>
            <HiddenLine line={line} index={index} />
            <FieldGrid>
              <SelectField
                name={`lines.${index}.kind`}
                label="What"
                options={LINE_KINDS.map((value) => ({ value, label: LINE_KIND_WORDS[value] }))}
                className="sm:col-span-2"
              />
              <TextField name={`lines.${index}.part_number`} label="Part number" className="sm:col-span-2" />
              <TextField name={`lines.${index}.description`} label="Description" className="sm:col-span-2" />
              <NumberField
                name={`lines.${index}.quantity`}
                label="Quantity"
                required
                className="sm:col-span-2"
              />
              <MoneyField
                name={`lines.${index}.unit_net`}
                label="One, net"
                required
                className="sm:col-span-2"
              />
              <SelectField
                name={`lines.${index}.tax_code`}
                label="VAT"
                options={codes}
                className="sm:col-span-2"
              />
            </FieldGrid>
          </li>
        ))}
      </ol>
      <Button onClick={onAdd} className="self-start">
        <Plus aria-hidden />
        Add a line
      </Button>
    </div>
  );
}

function HiddenLine({ line, index }: { line: FormLine; index: number }) {
  return (
    <>
      {line.id ? <input type="hidden" name={`lines.${index}.id`} value={line.id} /> : null}
      {line.purchase_receipt_id ? (
        <input type="hidden" name={`lines.${index}.purchase_receipt_id`} value={line.purchase_receipt_id} />
      ) : null}
      {line.supplier_return_id ? (
        <input type="hidden" name={`lines.${index}.supplier_return_id`} value={line.supplier_return_id} />
      ) : null}
    </>
  );
}
