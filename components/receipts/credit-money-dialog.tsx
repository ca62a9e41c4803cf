"use client";

import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { InputControl, ScriptForm } from "@/components/ui/control";
import { Dialog, DialogBody, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { formatMoney } from "@/components/ui/money";
import { toast } from "@/components/ui/toast";
import { documentName } from "@/lib/document-record/rules/types";
import { allocateCreditNote, creditOnAccount } from "@/lib/receipts/actions";
import type { RefundableDocument } from "@/lib/receipts/queries/refundable";
import { AllocateForm } from "./allocate-dialog";
import { PayOutForm } from "./pay-out-form";
import { PaymentProblem } from "./payment-problem";
import { RefundForm } from "./refund-dialog";
import { useMoneyAction } from "./use-money-action";

type Way = "back" | "account" | "against";

interface CreditMoneyDialogProps {
  /** A credit note with something left. */
  credit: RefundableDocument;
  /** Whether its money may go anywhere other than back by the method it was paid. */
  maySetMoney: boolean;
  /** Called after an action; there may be more left to do. */
  onDone(): void;
  onClose(): void;
}

/** Asks where the money of a credit note goes: back by the method it was paid, on account, or against another invoice. */
export function CreditMoneyDialog({ credit, maySetMoney, onDone, onClose }: CreditMoneyDialogProps) {
  const { document, owed, receipts, on_account, pay_out, open } = credit;
  const amount = owed ?? "0.00";
  const ways: { way: Way; label: string; why: string | null }[] = [
    {
      way: "back",
      label: "Refund",
      why: receipts.length > 0 || (maySetMoney && /[1-9]/.test(pay_out)) ? null : "You may not refund",
    },
    {
      way: "account",
      label: "On account",
      why: !maySetMoney
        ? "You may not put money on account"
        : /[1-9]/.test(on_account)
          ? null
          : "The invoice was not paid here: it stays on the credit note",
    },
    {
      way: "against",
      label: "Other invoice",
      why: !maySetMoney
        ? "You may not set money against invoices"
        : open.length === 0
          ? "The customer owes no other invoice"
          : null,
    },
  ];
  const [chosen, setChosen] = useState<Way | null>(ways.find(({ why }) => why === null)?.way ?? null);
  const formId = useId();
  const [begins, setBegins] = useState(true);
  const form = { formId, begins };
  const done = (shown: boolean) => (shown ? undefined : onDone());
  return (
    <Dialog open onOpenChange={(shown) => (shown ? null : onClose())}>
      <DialogContent
        title="Where the money goes"
        description={`${documentName(document)} has ${formatMoney(amount)} to refund.`}
      >
        <fieldset className="px-5 pt-1 pb-2">
          <legend className="sr-only">Where the money goes</legend>
          <div className="grid grid-cols-3 gap-1 rounded-lg bg-muted p-1">
            {ways.map(({ way, label, why }) => (
              <label
                key={way}
                title={why ?? undefined}
                className={cn(
                  "rounded-md px-2 py-1.5 text-center text-sm has-focus-visible:ring-2 has-focus-visible:ring-ring",
                  chosen === way ? "bg-card font-medium shadow-xs dark:bg-accent" : "text-muted-foreground",
                  why === null ? "cursor-pointer" : "cursor-not-allowed opacity-60",
                )}
              >
                <InputControl
                  type="radio"
                  name="way"
                  className="sr-only"
                  checked={chosen === way}
                  disabled={why !== null}
                  form={formId}
                  onChange={() => {
                    setChosen(way);
                    // The arrow keys continue from here.
                    setBegins(false);
                  }}
                />
                {label}
              </label>
            ))}
          </div>
        </fieldset>
        {chosen === "back" && receipts.length === 0 && maySetMoney ? (
          <PayOutForm {...form} credit={credit} onDone={onDone} onClose={onClose} />
        ) : chosen === "back" ? (
          <RefundForm
            {...form}
            receipts={receipts}
            owed={amount}
            documentId={document.id}
            onOpenChange={done}
            onCancel={onClose}
          />
        ) : chosen === "account" ? (
          <AccountForm {...form} credit={credit} onDone={onDone} onClose={onClose} />
        ) : chosen === "against" ? (
          <AllocateForm
            formId={formId}
            amount={amount}
            open={open}
            left="stays on the credit note"
            action={(allocations) =>
              allocateCreditNote({ credit_note_id: document.id, version: document.version, allocations })
            }
            onShownChange={done}
            onCancel={onClose}
          />
        ) : (
          <DialogBody className="pb-5 text-sm text-muted-foreground">
            <ul className="flex flex-col gap-1">
              {ways.map(({ way, label, why }) => (
                <li key={way}>
                  {label}: {why}
                </li>
              ))}
            </ul>
          </DialogBody>
        )}
      </DialogContent>
    </Dialog>
  );
}

function AccountForm({
  credit: { document, on_account, owed },
  onDone,
  onClose,
  formId,
  begins,
}: Pick<CreditMoneyDialogProps, "credit" | "onDone" | "onClose"> & {
  formId: string;
  begins: boolean;
}) {
  const putting = useMoneyAction(creditOnAccount, ({ amount }) => {
    toast.success(`${formatMoney(amount)} is on account`);
    onDone();
  });
  return (
    <ScriptForm
      id={formId}
      noValidate
      className="contents"
      onSubmit={(event) => {
        event.preventDefault();
        putting.submit({ credit_note_id: document.id, version: document.version });
      }}
    >
      <DialogBody className="flex flex-col gap-2 text-sm">
        <PaymentProblem problem={putting.problem} others={putting.others([])} />
        <p>
          What was paid becomes the customer's money on account. It pays later invoices, or goes back by its
          payment method when they ask for it.
        </p>
        {on_account === owed ? null : (
          <p className="text-muted-foreground">
            {formatMoney(on_account)} of it was paid here; the rest stays on the credit note.
          </p>
        )}
      </DialogBody>
      <DialogFooter>
        <Button onClick={onClose}>Later</Button>
        <Button type="submit" variant="primary" pending={putting.pending} autoFocus={begins}>
          Put {formatMoney(on_account)} on account
        </Button>
      </DialogFooter>
    </ScriptForm>
  );
}
