"use client";

import { MoneyField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { useActionForm } from "@/components/form/use-action-form";
import { toast } from "@/components/ui/toast";
import { priceLookup } from "@/lib/connections/actions";
import type { Connection } from "@/lib/connections/queries/connections";
import { priceWords } from "@/lib/core/price-words";

interface LookupPriceFormProps {
  account: NonNullable<Connection["account"]>;
  mayChange: boolean;
}

/** What a service schedule costs the garage: the button that buys one shows it. */
export function LookupPriceForm({ account: { id, version, prices }, mayChange }: LookupPriceFormProps) {
  const price = prices.service_schedule;
  const form = useActionForm(priceLookup, {
    initial: { price },
    onSaved: () => void toast.success("The button shows this price from now on"),
  });
  if (!mayChange)
    return <p className="text-sm text-muted-foreground">A service schedule costs {priceWords(price)}.</p>;
  return (
    <Form
      form={form}
      unguarded
      hidden={{ id, version, lookup: "service_schedule" }}
      className="flex flex-wrap items-end gap-3"
    >
      <MoneyField
        name="price"
        label="A service schedule costs"
        hint="Published: 9p, and for finding the car by its registration what your account says."
        required
      />
      <SubmitButton quiet>Keep this price</SubmitButton>
    </Form>
  );
}
