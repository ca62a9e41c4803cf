"use client";

import { useRouter } from "next/navigation";
import { CustomerPicker } from "@/components/customers/customer-picker";
import { DateField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { useActionForm } from "@/components/form/use-action-form";
import { toast } from "@/components/ui/toast";
import { transferVehicle } from "@/lib/vehicles/actions";

interface OwnerFormProps {
  id: string;
  version: number;
  today: string;
  ownerId: string | null;
}

/** For a vehicle that was sold, or was assigned to the wrong customer. */
export function OwnerForm({ id, version, today, ownerId }: OwnerFormProps) {
  const router = useRouter();
  const form = useActionForm(transferVehicle, {
    initial: { transferred_on: today },
    onSaved() {
      toast.success("The vehicle has its new owner");
      router.push(`/vehicles/${id}`);
    },
  });
  return (
    <Form form={form} hidden={{ id, version }} className="max-w-md">
      <CustomerPicker
        name="customer_id"
        label="New owner"
        hint="Left empty: sold, and nobody knows to whom."
        autoFocus
        {...(ownerId ? { exceptId: ownerId } : {})}
      />
      <DateField name="transferred_on" label="Since" max={today} />
      <FormActions submit="Change owner" cancelHref={`/vehicles/${id}`} />
    </Form>
  );
}
