"use client";

import { ChevronRight } from "lucide-react";
import { useEffect, useEffectEvent } from "react";
import { SelectField, TextField } from "@/components/form/fields";
import { useForm } from "@/components/form/form";
import { FieldGrid } from "@/components/form/form-layout";
import { TYRE_CHOICES, TYRE_FIELDS, tyreLabel } from "@/lib/stock/rules/tyre-fields";
import { readTyreSize, tyreSizeText } from "@/lib/stock/rules/tyre-size";

/** The extra fields of a tyre: its size and label. Open only if one has a value, because few items are tyres. */
export function TyreFields() {
  const form = useForm();
  const { initial, ref } = form;
  const left = useEffectEvent(({ target }: FocusEvent) => {
    const read =
      target instanceof HTMLInputElement && target.name === "tyre.size" ? readSize(target.value) : null;
    if (read) form.fill(read);
  });
  useEffect(() => {
    const element = ref.current;
    const leave = (event: FocusEvent) => left(event);
    element?.addEventListener("focusout", leave);
    return () => element?.removeEventListener("focusout", leave);
  }, [ref]);
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
        {[...new Set(names)].map((name) => {
          const choices = TYRE_CHOICES[name];
          return choices ? (
            <SelectField
              key={name}
              name={`tyre.${name}`}
              label={tyreLabel(name)}
              options={choices}
              blank="Not said"
              className="sm:col-span-2"
            />
          ) : (
            <TextField
              key={name}
              name={`tyre.${name}`}
              label={tyreLabel(name)}
              spellCheck={false}
              className="sm:col-span-2"
            />
          );
        })}
      </FieldGrid>
    </details>
  );
}

/** What a typed size says, field by field: "2055516 91v" is 205/55R16 with load index 91 and speed rating V. */
function readSize(typed: string): Record<string, string> | null {
  const size = readTyreSize(typed);
  if (!size || size.rest) return null;
  const { load_index, speed_rating } = size;
  return {
    "tyre.size": tyreSizeText({ ...size, load_index: null, speed_rating: null }),
    ...(load_index && { "tyre.load_index": load_index }),
    ...(speed_rating && { "tyre.speed_rating": speed_rating }),
  };
}
