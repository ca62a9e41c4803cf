"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { CustomerPicker, type PickedCustomer } from "@/components/customers/customer-picker";
import { CheckboxField } from "@/components/form/check-fields";
import { Form } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { FormSection } from "@/components/form/form-layout";
import { useActionForm } from "@/components/form/use-action-form";
import { toast } from "@/components/ui/toast";
import { createVehicle } from "@/lib/vehicles/actions";
import { marksOf, useVehiclesOnFile, VehicleOnFile } from "./already-on-file";
import { PlateLookupNote } from "./plate-lookup-note";
import { RegistrationField } from "./registration-field";
import { usePlateLookup } from "./use-plate-lookup";
import { CarFields, VehicleFields } from "./vehicle-fields";

interface NewVehicleFormProps {
  owner: PickedCustomer | null;
  makes: string[];
}

/** Adds a vehicle: its registration first, with a check while the user types whether it is already on file. */
export function NewVehicleForm({ owner, makes }: NewVehicleFormProps) {
  const router = useRouter();
  const [marks, setMarks] = useState({ registration: "", vin: "" });
  const onFile = useVehiclesOnFile(marks);
  const form = useActionForm(createVehicle, {
    onSaved(vehicle) {
      toast.success("The vehicle is on file");
      router.push(`/vehicles/${vehicle.id}`);
      // The lists behind it must show the new vehicle, too.
      router.refresh();
    },
  });
  const { lookup, look } = usePlateLookup({
    fill: form.fill,
    typed: () => new FormData(form.ref.current ?? undefined),
  });
  const refused = form.problem?.code === "CONFLICT" ? { ...form.problem, details: [] } : null;
  return (
    <div
      onInput={(event) => {
        const of = event.target instanceof HTMLInputElement ? event.target.form : null;
        if (of) setMarks(marksOf(of));
      }}
    >
      <Form form={refused ? { ...form, problem: refused } : form} className="max-w-4xl">
        <VehicleOnFile found={onFile} />
        {refused || onFile.length > 0 ? (
          <CheckboxField
            name="confirmed_not_duplicate"
            label="This is another vehicle: add it all the same"
          />
        ) : null}
        <FormSection title="Which vehicle">
          <RegistrationField name="registration" label="Registration" autoFocus onLeave={look} />
          <CarFields makes={makes} />
          <PlateLookupNote lookup={lookup} />
        </FormSection>
        <FormSection title="Whose it is">
          <CustomerPicker name="customer_id" label="Owner" initial={owner} className="sm:col-span-6" />
        </FormSection>
        <VehicleFields />
        <FormActions submit="Save vehicle" cancelHref={owner ? `/customers/${owner.id}` : "/vehicles"} />
      </Form>
    </div>
  );
}
