"use client";

import { useRouter } from "next/navigation";
import { useId, useState, useTransition } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card, CardBody, CardFooter, CardHeader } from "@/components/ui/card";
import { Label } from "@/components/ui/label";
import { Select } from "@/components/ui/select";
import { saveMapping } from "@/lib/supplier-prices/actions";
import {
  FIELD_NAMES,
  PRICE_FIELDS,
  type PriceField,
  type PriceMapping,
} from "@/lib/supplier-prices/rules/price-fields";

interface MappingFormProps {
  supplierId: string;
  headers: readonly string[];
  /** What is known, or proposed, of the fields. */
  initial: PriceMapping;
  /** Where the check of the file is. */
  checkHref: string;
}

/** Asks which of the file's columns is which field; the answer is remembered for the supplier's next file. */
export function MappingForm({ supplierId, headers, initial, checkHref }: MappingFormProps) {
  const router = useRouter();
  const [mapping, setMapping] = useState(initial);
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, begin] = useTransition();
  const missing = FIELD_NAMES.filter((field) => PRICE_FIELDS[field].needed && !mapping[field]);

  const save = () =>
    begin(async () => {
      if (missing.length > 0)
        return setProblem(
          `Say which column is: ${missing.map((field) => PRICE_FIELDS[field].label).join(", ")}`,
        );
      const answer = await saveMapping({ supplier_id: supplierId, mapping });
      if (answer.ok) router.push(checkHref);
      else setProblem(answer.error.message);
    });

  return (
    <Card className="max-w-3xl">
      <CardHeader
        title="Which column is which?"
        description="It is remembered for this supplier’s next file."
      />
      <form action={save}>
        <CardBody className="grid gap-3 sm:grid-cols-2">
          {FIELD_NAMES.map((field) => (
            <FieldChoice
              key={field}
              field={field}
              headers={headers}
              chosen={mapping[field] ?? ""}
              onChoose={(header) => setMapping((now) => changed(now, field, header))}
            />
          ))}
          {problem ? (
            <Alert tone="danger" title={problem} live className="sm:col-span-2">
              Without these no price can be taken in.
            </Alert>
          ) : null}
        </CardBody>
        <CardFooter>
          <Button type="submit" variant="primary" pending={pending}>
            Check the file
          </Button>
        </CardFooter>
      </form>
    </Card>
  );
}

/** A column is one field only: chosen for another, it is taken from the first. */
function changed(mapping: PriceMapping, field: PriceField, header: string): PriceMapping {
  const next: PriceMapping = {};
  for (const name of FIELD_NAMES) {
    const column = name === field ? header : mapping[name];
    if (column && (name === field || column !== header)) next[name] = column;
  }
  return next;
}

interface FieldChoiceProps {
  field: PriceField;
  headers: readonly string[];
  chosen: string;
  onChoose(header: string): void;
}

function FieldChoice({ field, headers, chosen, onChoose }: FieldChoiceProps) {
  const id = useId();
  const { label, needed } = PRICE_FIELDS[field];
  return (
    <div>
      <Label htmlFor={id}>{needed ? `${label} (needed)` : label}</Label>
      <Select id={id} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">Not in the file</option>
        {headers.map((header) => (
          <option key={header} value={header}>
            {header}
          </option>
        ))}
      </Select>
    </div>
  );
}
