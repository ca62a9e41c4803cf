"use client";

import { useRouter } from "next/navigation";
import { TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { useActionForm } from "@/components/form/use-action-form";
import { Card, CardHeader } from "@/components/ui/card";
import { toast } from "@/components/ui/toast";
import { documentTypeName } from "@/lib/document-record/rules/types";
import { updateSeries } from "@/lib/documents/actions";
import type { NumberSeries } from "@/lib/documents/schema/number-series";

type SeriesCardProps = {
  series: NumberSeries[];
  mayChange: boolean;
};

/** The next number of each document series. */
export function SeriesCard({ series, mayChange }: SeriesCardProps) {
  return (
    <Card className="mt-6">
      <CardHeader title="Numbers" description="Excess invoices take theirs from the invoices' series." />
      <ul className="divide-y border-t">
        {series.map((one) => (
          <li key={one.series} className="px-4 py-3">
            {mayChange ? (
              <SeriesForm series={one} />
            ) : (
              <p className="text-sm">
                {documentTypeName(one.series)}: {one.prefix}
                {one.next_number}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function SeriesForm({ series }: { series: NumberSeries }) {
  const router = useRouter();
  const name = documentTypeName(series.series);
  const form = useActionForm(updateSeries, {
    initial: { prefix: series.prefix, next_number: series.next_number },
    onSaved() {
      toast.success(`${name}s: the next number is set`);
      router.refresh();
    },
  });
  return (
    <Form
      form={form}
      hidden={{ series: series.series }}
      unguarded
      className="grid grid-cols-2 items-start gap-3 sm:grid-cols-[10rem_7rem_9rem_auto]"
    >
      <p className="col-span-2 pt-1 text-sm font-medium sm:col-span-1 sm:pt-7">{name}</p>
      <TextField name="prefix" label="Prefix" maxLength={8} className="sm:col-span-1" />
      <TextField name="next_number" label="Next number" inputMode="numeric" className="sm:col-span-1" />
      <SubmitButton className="justify-self-start sm:mt-6" />
    </Form>
  );
}
