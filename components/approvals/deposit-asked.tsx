"use client";

import { TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { makeApprovalLink } from "@/lib/approvals/actions";

/** What the customer is asked to pay once they have said yes. */
export function DepositAsked({ documentId, deposit }: { documentId: string; deposit: string | null }) {
  const form = useActionForm(makeApprovalLink, {
    initial: { deposit },
    onSaved: () => toast.success("Kept"),
  });
  return (
    <Form form={form} hidden={{ document_id: documentId }} unguarded className="flex-row items-end gap-2">
      <TextField name="deposit" label="Deposit asked for, in pounds" inputMode="decimal" placeholder="None" />
      <Button type="submit" pending={form.pending}>
        Keep
      </Button>
    </Form>
  );
}
