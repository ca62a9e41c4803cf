"use client";

import { useRouter } from "next/navigation";
import { CheckboxField } from "@/components/form/check-fields";
import { Form } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { FormSection } from "@/components/form/form-layout";
import { type FormValues, useActionForm } from "@/components/form/use-action-form";
import { toast } from "@/components/ui/toast";
import { updateVehicle } from "@/lib/vehicles/actions";
import { CarFields, VehicleFields } from "./vehicle-fields";

interface EditVehicleFormProps {
  id: string;
  version: number;
  initial: FormValues;
  makes: string[];
}

/** Edits a vehicle's details. Registration and owner are changed on pages of their own, because the former ones are kept. */
export function EditVehicleForm({ id, version, initial, makes }: EditVehicleFormProps) {
  const router = useRouter();
  const form = useActionForm(updateVehicle, {
    initial,
    onSaved() {
      toast.success("The vehicle is saved");
      router.push(`/vehicles/${id}`);
    },
  });
  return (
    <Form form={form} hidden={{ id, version }} className="max-w-4xl">
      {form.problem?.code === "CONFLICT" ? (
        <CheckboxField name="confirmed_not_duplicate" label="Save it all the same: the VIN is right" />
      ) : null}
      <FormSection title="Which vehicle">
        <CarFields makes={makes} />
      </FormSection>
      <VehicleFields />
      <FormActions cancelHref={`/vehicles/${id}`} />
    </Form>
  );
}
