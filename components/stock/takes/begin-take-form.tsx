"use client";

import { useRouter } from "next/navigation";
import { SelectField, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { FormSection } from "@/components/form/form-layout";
import { useActionForm } from "@/components/form/use-action-form";
import { toast } from "@/components/ui/toast";
import { beginStockTake } from "@/lib/stock/actions";

interface BeginTakeFormProps {
  locations: readonly string[];
  categories: readonly string[];
}

/** What a stock take covers: everything, a location, a category. */
export function BeginTakeForm({ locations, categories }: BeginTakeFormProps) {
  const router = useRouter();
  const form = useActionForm(beginStockTake, {
    onSaved({ id }) {
      toast.success("Count away");
      router.push(`/stock/takes/${id}`);
    },
  });
  const options = (values: readonly string[]) => values.map((value) => ({ value, label: value }));
  return (
    <Form form={form} className="max-w-4xl">
      <FormSection
        title="What is counted"
        description="Everything that is counted, or a part of it. Several people can count at one take."
      >
        <SelectField name="location" label="Location" options={options(locations)} blank="Everywhere" />
        <SelectField name="category" label="Category" options={options(categories)} blank="All categories" />
        <TextField
          name="name"
          label="Name"
          className="sm:col-span-6"
          hint="Without one it is called by what it covers and today's date."
        />
      </FormSection>
      <FormActions submit="Begin" cancelHref="/stock/takes" />
    </Form>
  );
}
