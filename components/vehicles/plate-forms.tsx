"use client";

import { useRouter } from "next/navigation";
import { CustomerPicker, type PickedCustomer } from "@/components/customers/customer-picker";
import { CheckboxField } from "@/components/form/check-fields";
import { DateField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { FieldGrid } from "@/components/form/form-layout";
import { useActionForm } from "@/components/form/use-action-form";
import { toast } from "@/components/ui/toast";
import { changePlate, movePlate } from "@/lib/vehicles/actions";
import { RegistrationField } from "./registration-field";
import { CarFields } from "./vehicle-fields";

interface PlateFormProps {
  id: string;
  version: number;
  today: string;
}

/** For a vehicle that has a new registration. */
export function NewPlateForm({ id, version, today }: PlateFormProps) {
  const router = useRouter();
  const form = useActionForm(changePlate, {
    initial: { changed_on: today },
    onSaved() {
      toast.success("The vehicle has its new registration");
      router.push(`/vehicles/${id}`);
    },
  });
  return (
    <Form form={form} hidden={{ id, version }} className="max-w-xl">
      <FieldGrid>
        <RegistrationField name="registration" label="New registration" required autoFocus />
        <DateField name="changed_on" label="Since" max={today} />
      </FieldGrid>
      {form.problem?.code === "CONFLICT" ? (
        <CheckboxField
          name="take_from_other"
          label="Take it from the other vehicle"
          hint="That one keeps its history, and this registration as a former one with the date."
        />
      ) : null}
      <FormActions submit="Change registration" cancelHref={`/vehicles/${id}`} />
    </Form>
  );
}

interface MovedPlateFormProps extends PlateFormProps {
  owner: PickedCustomer | null;
  makes: string[];
}

/** For a registration that is now on another vehicle, which gets a record of its own. */
export function MovedPlateForm({ id, version, today, owner, makes }: MovedPlateFormProps) {
  const router = useRouter();
  const form = useActionForm(movePlate, {
    initial: { moved_on: today },
    onSaved(vehicle) {
      toast.success("The registration is on its new vehicle");
      router.push(`/vehicles/${vehicle.id}`);
    },
  });
  return (
    <Form form={form} hidden={{ id, version }} className="max-w-xl">
      <FieldGrid>
        <DateField name="moved_on" label="Moved on" max={today} />
        <CustomerPicker name="customer_id" label="Owner of the new vehicle" initial={owner} />
        <CarFields makes={makes} />
      </FieldGrid>
      <FormActions submit="Make the new vehicle" cancelHref={`/vehicles/${id}`} />
    </Form>
  );
}
