"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { CheckboxField } from "@/components/form/check-fields";
import { Form } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { useActionForm } from "@/components/form/use-action-form";
import { toast } from "@/components/ui/toast";
import { createCustomer } from "@/lib/customers/actions";
import { AlreadyOnFile, likenessFields, useCustomersOnFile } from "./already-on-file";
import { CustomerFields } from "./customer-fields";

/** Adds a customer. Shows similar customers while the user types, and asks for confirmation before it creates a duplicate. */
export function NewCustomerForm() {
  const router = useRouter();
  const [typed, setTyped] = useState({});
  const { similar, account_number } = useCustomersOnFile(typed);
  const form = useActionForm(createCustomer, {
    initial: { reminders_allowed: true, classification: "retail" },
    onSaved(customer) {
      toast.success(`${customer.name} is on file`);
      router.push(`/customers/${customer.id}`);
      // The lists behind it must show the new customer, too.
      router.refresh();
    },
  });
  const refused = form.problem?.code === "CONFLICT" ? { ...form.problem, details: [] } : null;
  return (
    <div
      onInput={(event) => {
        const of = event.target instanceof HTMLInputElement ? event.target.form : null;
        if (of) setTyped(likenessFields(of));
      }}
    >
      <Form form={refused ? { ...form, problem: refused } : form} className="max-w-4xl">
        <AlreadyOnFile found={similar} />
        {refused || similar.length > 0 ? (
          <CheckboxField
            name="confirmed_not_duplicate"
            label="This is somebody else: add them as a new customer"
          />
        ) : null}
        <CustomerFields isNew suggestion={account_number} />
        <FormActions submit="Save customer" cancelHref="/customers" />
      </Form>
    </div>
  );
}
