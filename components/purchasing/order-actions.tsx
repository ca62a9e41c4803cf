"use client";

import { CircleX, FileText, Mail, Phone } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { DateField, SelectField, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { FieldGrid } from "@/components/form/form-layout";
import { useActionForm } from "@/components/form/use-action-form";
import { EmailAction } from "@/components/messages/email-action";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogContent } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { emailPurchaseOrder } from "@/lib/messages/actions";
import { archiveOrder, cancelOrder, placeOrder } from "@/lib/purchasing/actions";
import type { OrderDetails } from "@/lib/purchasing/queries/get-order";

interface OrderActionsProps {
  order: OrderDetails;
  mayOrder: boolean;
}

/** What can be done with an order as a whole. */
export function OrderActions({ order, mayOrder }: OrderActionsProps) {
  const router = useRouter();
  const [asked, setAsked] = useState<"placed" | "email" | null>(null);
  const [pending, start] = useTransition();
  const { id, version, status } = order;
  const paper = `/purchase-orders/${id}/pdf`;
  const tell = (change: typeof cancelOrder | typeof archiveOrder, done: string, then?: string) =>
    start(async () => {
      const answer = await change({ id, version });
      if (!answer.ok) {
        toast.error(answer.error.message);
        return;
      }
      toast.success(done);
      if (then) router.push(then);
      else router.refresh();
    });
  const open = status === "ordered" || status === "part_received";
  return (
    <>
      <Button asChild>
        <a href={paper} target="_blank" rel="noreferrer">
          <FileText aria-hidden />
          PDF
        </a>
      </Button>
      {mayOrder && status === "draft" ? (
        <>
          <Button
            pending={pending}
            onClick={() => tell(archiveOrder, "The draft is archived", "/purchase-orders?status=draft")}
          >
            Archive
          </Button>
          <Button onClick={() => setAsked("placed")}>
            <Phone aria-hidden />
            Ordered myself
          </Button>
          <Button variant="primary" onClick={() => setAsked("email")}>
            <Mail aria-hidden />
            Order by e-mail
          </Button>
        </>
      ) : null}
      {mayOrder && open ? (
        <Button
          pending={pending}
          onClick={() => tell(cancelOrder, "What was to come is cancelled: tell the supplier")}
        >
          <CircleX aria-hidden />
          Cancel the rest
        </Button>
      ) : null}
      <Dialog open={asked === "placed"} onOpenChange={(shown) => (shown ? null : setAsked(null))}>
        <DialogContent
          title="Ordered"
          description="The supplier was told. Its parts count as on order from now on."
        >
          <DialogBody className="pb-5">
            <PlacedForm order={order} onDone={() => setAsked(null)} />
          </DialogBody>
        </DialogContent>
      </Dialog>
      {asked === "email" ? (
        <EmailAction
          id={id}
          draftHref={`/purchase-orders/${id}/email-draft`}
          paper={{ href: paper, words: "Order attached: view it" }}
          send={emailPurchaseOrder}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </>
  );
}

function PlacedForm({ order, onDone }: { order: OrderDetails; onDone(): void }) {
  const router = useRouter();
  const form = useActionForm(placeOrder, {
    initial: { how: "telephone", expected_date: order.expected_date },
    onSaved() {
      toast.success(`${order.number} is ordered`);
      onDone();
      router.refresh();
    },
  });
  return (
    <Form form={form} hidden={{ id: order.id, version: order.version }} unguarded className="gap-4">
      <FieldGrid>
        <SelectField
          name="how"
          label="How"
          options={[
            { value: "telephone", label: "By telephone" },
            { value: "website", label: "On their website" },
            { value: "counter", label: "At their counter" },
          ]}
        />
        <DateField name="expected_date" label="Expected" />
        <TextField name="supplier_reference" label="Their number" className="sm:col-span-6" />
      </FieldGrid>
      <SubmitButton className="self-end">Ordered</SubmitButton>
    </Form>
  );
}
