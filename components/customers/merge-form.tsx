"use client";

import { useRouter } from "next/navigation";
import { CheckboxField } from "@/components/form/check-fields";
import { Form } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { useActionForm } from "@/components/form/use-action-form";
import { toast } from "@/components/ui/toast";
import { mergeCustomers } from "@/lib/customers/actions";
import type { Difference } from "@/lib/customers/rules/merge-choices";
import { MergeTerms } from "./merge-terms";

interface Side {
  id: string;
  name: string;
  version: number;
  account_number: string | null;
}

interface MergeFormProps {
  kept: Side;
  merged: Side;
  otherAccount: boolean;
  differences: Difference[];
}

/** The confirmation before two records become one. */
export function MergeForm({ kept, merged, otherAccount, differences }: MergeFormProps) {
  const router = useRouter();
  const form = useActionForm(mergeCustomers, {
    onSaved(customer) {
      toast.success(`${customer.name} is one record now`);
      router.push(`/customers/${kept.id}`);
    },
  });
  return (
    <Form
      form={form}
      unguarded
      hidden={{
        id: kept.id,
        version: kept.version,
        merged_id: merged.id,
        merged_version: merged.version,
      }}
    >
      <MergeTerms differences={differences} names={{ kept: kept.name, merged: merged.name }} />
      {otherAccount ? (
        <CheckboxField
          name="confirmed_other_account"
          label={`${merged.account_number} and ${kept.account_number} become one account`}
          hint="The two have accounts of their own; what either owes stands on one statement from now on. The number that is given up still finds them."
        />
      ) : null}
      <FormActions submit="Merge for good" cancelHref={`/customers/${kept.id}`} />
    </Form>
  );
}
