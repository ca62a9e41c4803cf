"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { CustomerPicker } from "@/components/customers/customer-picker";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { toast } from "@/components/ui/toast";
import { linkConversation } from "@/lib/conversations/actions";

interface LinkCardProps {
  id: string;
  /** The customer who has this number by now. */
  known: { id: string; name: string } | null;
  mayCreate: boolean;
}

/** Beside a conversation with a number that nobody has: says whose it is. */
export function LinkCard({ id, known, mayCreate }: LinkCardProps) {
  const router = useRouter();
  const form = useActionForm(linkConversation, {
    onSaved(conversation) {
      toast.success("It is the customer's now");
      router.replace(`/conversations/${conversation.id}`);
    },
  });
  return (
    <Card>
      <CardHeader title="Who is this?" description="Nobody's number yet" />
      <CardBody>
        <Form form={form} hidden={{ id }} unguarded className="gap-3">
          <CustomerPicker
            name="customer_id"
            label="Customer"
            required
            initial={known}
            hint={known ? "This customer has the number" : undefined}
          />
          <div className="flex flex-wrap justify-end gap-2">
            {mayCreate ? (
              <Button asChild>
                <Link href="/customers/new" prefetch={false}>
                  New customer
                </Link>
              </Button>
            ) : null}
            <SubmitButton quiet>It is theirs</SubmitButton>
          </div>
        </Form>
      </CardBody>
    </Card>
  );
}
