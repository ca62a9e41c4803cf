"use client";

import { ChevronRight } from "lucide-react";
import { TextField } from "@/components/form/fields";
import { useForm } from "@/components/form/form";
import { FieldGrid } from "@/components/form/form-layout";
import { TYRE_FIELDS, tyreLabel } from "@/lib/stock/rules/tyre-fields";

/** The extra fields of a tyre: its size and label. Open only if one has a value, because few items are tyres. */
export function TyreFields() {
  const { initial } = useForm();
  const names = [
    ...TYRE_FIELDS.map(({ name }) => name as string),
    // Keeps fields from another system under their own names.
    ...Object.keys(initial).flatMap((key) => (key.startsWith("tyre.") ? [key.slice(5)] : [])),
  ];
  const filled = Object.entries(initial).some(([key, value]) => key.startsWith("tyre.") && value);
  return (
    <details open={filled} className="group border-t pt-4">
      <summary className="flex cursor-pointer list-none items-center gap-2 py-1 text-base font-semibold [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden
          className="size-4 text-muted-foreground transition-transform group-open:rotate-90"
        />
        Tyre size and label
      </summary>
      <FieldGrid className="mt-3 lg:ml-64">
        {[...new Set(names)].map((name) => (
          <TextField
            key={name}
            name={`tyre.${name}`}
            label={tyreLabel(name)}
            spellCheck={false}
            className="sm:col-span-2"
          />
        ))}
      </FieldGrid>
    </details>
  );
}
