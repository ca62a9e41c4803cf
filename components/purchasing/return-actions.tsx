"use client";

import { useState, useTransition } from "react";
import { MoneyField, NumberField, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { FieldGrid } from "@/components/form/form-layout";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogContent } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { cancelReturn, creditReturn, refuseReturn, sendReturn } from "@/lib/purchasing/actions";
import type { ReturnRow } from "@/lib/purchasing/responses";

interface ReturnActionsProps {
  row: ReturnRow;
  withCosts: boolean;
}

type Ask = "send" | "credit";

/** What can be done next with a return. */
export function ReturnActions({ row, withCosts }: ReturnActionsProps) {
  const [asked, setAsked] = useState<Ask | null>(null);
  const [pending, start] = useTransition();
  const { id, version, status } = row;
  const tell = (change: typeof cancelReturn | typeof refuseReturn, done: string) =>
    start(async () => {
      const answer = await change({ id, version });
      if (answer.ok) toast.success(done);
      else toast.error(answer.error.message);
    });
  if (status !== "to_send" && status !== "sent") return null;
  return (
    <span className="flex shrink-0 gap-1.5">
      {status === "to_send" ? (
        <>
          <Button size="sm" onClick={() => setAsked("send")}>
            Send
          </Button>
          <Button
            size="sm"
            variant="ghost"
            pending={pending}
            onClick={() => tell(cancelReturn, "It is kept")}
          >
            Keep
          </Button>
        </>
      ) : (
        <>
          {withCosts ? (
            <Button size="sm" onClick={() => setAsked("credit")}>
              Credited
            </Button>
          ) : null}
          <Button
            size="sm"
            variant="ghost"
            pending={pending}
            onClick={() => tell(refuseReturn, "Noted as refused")}
          >
            Refused
          </Button>
        </>
      )}
      <Dialog open={asked !== null} onOpenChange={(open) => (open ? null : setAsked(null))}>
        <DialogContent
          title={asked === "send" ? "Send it back" : "Credited by the supplier"}
          description={row.description}
        >
          <DialogBody className="pb-5">
            {asked === "send" ? (
              <SendForm row={row} onDone={() => setAsked(null)} />
            ) : (
              <CreditForm row={row} onDone={() => setAsked(null)} />
            )}
          </DialogBody>
        </DialogContent>
      </Dialog>
    </span>
  );
}

interface FormProps {
  row: ReturnRow;
  onDone(): void;
}

function SendForm({ row, onDone }: FormProps) {
  const form = useActionForm(sendReturn, {
    initial: { return_reference: row.return_reference },
    onSaved() {
      toast.success("It is on its way back");
      onDone();
    },
  });
  return (
    <Form form={form} hidden={{ id: row.id, version: row.version }} unguarded className="gap-4">
      <FieldGrid>
        <TextField
          name="return_reference"
          label="Their number for the return"
          autoFocus
          className="sm:col-span-6"
        />
      </FieldGrid>
      <SubmitButton className="self-end">Sent</SubmitButton>
    </Form>
  );
}

function CreditForm({ row, onDone }: FormProps) {
  const form = useActionForm(creditReturn, {
    initial: { credited_net: row.owed_net },
    onSaved({ status }) {
      toast.success(status === "credited" ? "Credited" : "Credited in part: the rest is still owed");
      onDone();
    },
  });
  return (
    <Form form={form} hidden={{ id: row.id, version: row.version }} unguarded className="gap-4">
      <FieldGrid>
        <MoneyField name="credited_net" label="Amount net" required autoFocus />
        <NumberField name="quantity" label="For how many" hint="All, if empty" />
        <TextField name="credit_reference" label="Their credit note" required className="sm:col-span-6" />
      </FieldGrid>
      <SubmitButton className="self-end">Note the credit</SubmitButton>
    </Form>
  );
}
