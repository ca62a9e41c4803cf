"use client";

import { BookCheck, Pencil, Trash2, Undo2 } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { useActionForm } from "@/components/form/use-action-form";
import { useShortcuts } from "@/components/keyboard/use-shortcuts";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { bookInvoice, deleteInvoice, voidInvoice } from "@/lib/supplier-accounts/actions";
import type { InvoiceStatus } from "@/lib/supplier-accounts/rules/match-words";

interface InvoiceActionsProps {
  invoice: { id: string; version: number; number: string; status: InvoiceStatus };
  /** How many lines stand in the way of booking. */
  open: number;
}

/** What can be done with a paper: F9 books a draft. */
export function InvoiceActions({ invoice, open }: InvoiceActionsProps) {
  const { id, version, number, status } = invoice;
  const router = useRouter();
  const [pending, start] = useTransition();
  const [asked, setAsked] = useState<"delete" | "void" | null>(null);
  const book = () =>
    start(async () => {
      const answer = await bookInvoice({ id, version });
      if (answer.ok) toast.success(`${number} is booked`);
      else toast.error(answer.error.message);
    });
  const remove = () =>
    start(async () => {
      const answer = await deleteInvoice({ id, version });
      if (!answer.ok) return void toast.error(answer.error.message);
      toast.success("The draft is deleted");
      router.replace("/purchase-invoices");
    });
  const bookByKey = () => (status === "draft" ? book() : false);
  useShortcuts({ F9: bookByKey });
  return (
    <>
      {status === "draft" ? (
        <>
          <Button size="icon" aria-label="Delete the draft" onClick={() => setAsked("delete")}>
            <Trash2 aria-hidden />
          </Button>
          <Button asChild>
            <Link href={`/purchase-invoices/${id}/edit`}>
              <Pencil aria-hidden />
              Edit
            </Link>
          </Button>
          <Button
            variant={open === 0 ? "primary" : "secondary"}
            pending={pending}
            onClick={book}
            aria-keyshortcuts="F9"
          >
            <BookCheck aria-hidden />
            Book
          </Button>
        </>
      ) : null}
      {status === "booked" ? (
        <Button onClick={() => setAsked("void")}>
          <Undo2 aria-hidden />
          Void
        </Button>
      ) : null}
      <Dialog open={asked !== null} onOpenChange={(shown) => (shown ? undefined : setAsked(null))}>
        {asked === "delete" ? (
          <DialogContent
            title={`Delete the draft of ${number}`}
            description="Its deliveries can be billed by another."
          >
            <DialogFooter>
              <Button onClick={() => setAsked(null)}>Cancel</Button>
              <Button variant="danger" pending={pending} onClick={remove}>
                Delete it
              </Button>
            </DialogFooter>
          </DialogContent>
        ) : null}
        {asked === "void" ? (
          <DialogContent
            title={`Void ${number}`}
            description="For what was booked by mistake. It stays on file, and its VAT is taken back in the return of today."
          >
            <VoidForm invoice={invoice} onDone={() => setAsked(null)} />
          </DialogContent>
        ) : null}
      </Dialog>
    </>
  );
}

function VoidForm({
  invoice: { id, version, number },
  onDone,
}: {
  invoice: InvoiceActionsProps["invoice"];
  onDone(): void;
}) {
  const form = useActionForm(voidInvoice, {
    onSaved() {
      onDone();
      toast.success(`${number} is void`);
    },
  });
  return (
    <DialogBody className="pb-5">
      <Form form={form} unguarded hidden={{ id, version }} className="gap-4">
        <TextField name="reason" label="Why" required maxLength={500} />
        <SubmitButton className="self-end">Void it</SubmitButton>
      </Form>
    </DialogBody>
  );
}
