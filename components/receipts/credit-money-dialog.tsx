"use client";

import { useId, useState } from "react";
import type { z } from "zod";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { InputControl, ScriptForm } from "@/components/ui/control";
import { Dialog, DialogBody, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { formatMoney } from "@/components/ui/money";
import { toast } from "@/components/ui/toast";
import { documentName } from "@/lib/document-record/types";
import type { CreditedAccount } from "@/lib/receipts/commands/credit-on-account";
import type { RefundableDocument } from "@/lib/receipts/refundable";
import type { Refunded } from "@/lib/receipts/saved-receipt";
import type { AllocateCredit, CreditOnAccount, PayOutCredit } from "@/lib/receipts/write-schema";
import { AllocateForm } from "./allocate-dialog";
import { PayOutForm } from "./pay-out-form";
import { PaymentProblem } from "./payment-problem";
import { type RefundAction, RefundForm } from "./refund-dialog";
import { type MoneyAction, useMoneyAction } from "./use-money-action";

/** The actions of app/(office)/receipts/actions that the person may take; null for those they may not. */
export interface CreditMoneyActions {
  refund: RefundAction | null;
  setAgainst: MoneyAction<z.input<typeof AllocateCredit>, unknown> | null;
  payOut: MoneyAction<z.input<typeof PayOutCredit>, Refunded> | null;
  putOnAccount: MoneyAction<z.input<typeof CreditOnAccount>, CreditedAccount> | null;
}

type Way = "back" | "account" | "against";

interface CreditMoneyDialogProps {
  /** A credit note that still owes something. */
  credit: RefundableDocument;
  actions: CreditMoneyActions;
  /** Something was done, and there may be more of it. */
  onDone(): void;
  onClose(): void;
}

/** What becomes of the money of what was credited: back to its tender, on account, or against another invoice. */
export function CreditMoneyDialog({ credit, actions, onDone, onClose }: CreditMoneyDialogProps) {
  const { document, owed, receipts, on_account, pay_out, open } = credit;
  const amount = owed ?? "0.00";
  const ways: { way: Way; label: string; why: string | null }[] = [
    {
      way: "back",
      label: "Refund",
      why:
        actions.refund && (receipts.length > 0 || (actions.payOut && /[1-9]/.test(pay_out)))
          ? null
          : "You may not refund",
    },
    {
      way: "account",
      label: "On account",
      why: !actions.putOnAccount
        ? "You may not put money on account"
        : /[1-9]/.test(on_account)
          ? null
          : "The invoice was not paid here: it stays on the credit note",
    },
    {
      way: "against",
      label: "Other invoice",
      why: !actions.setAgainst
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
                    // The arrow keys go on from here.
                    setBegins(false);
                  }}
                />
                {label}
              </label>
            ))}
          </div>
        </fieldset>
        {chosen === "back" && receipts.length === 0 && actions.payOut ? (
          <PayOutForm {...form} credit={credit} action={actions.payOut} onDone={onDone} onClose={onClose} />
        ) : chosen === "back" && actions.refund ? (
          <RefundForm
            {...form}
            receipts={receipts}
            owed={amount}
            documentId={document.id}
            action={actions.refund}
            onOpenChange={done}
            onCancel={onClose}
          />
        ) : chosen === "account" && actions.putOnAccount ? (
          <AccountForm
            {...form}
            credit={credit}
            action={actions.putOnAccount}
            onDone={onDone}
            onClose={onClose}
          />
        ) : chosen === "against" && actions.setAgainst ? (
          <AllocateForm
            formId={formId}
            amount={amount}
            open={open}
            left="stays on the credit note"
            action={against(actions.setAgainst, document)}
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

const against =
  (
    action: NonNullable<CreditMoneyActions["setAgainst"]>,
    { id, version }: RefundableDocument["document"],
  ): MoneyAction<{ document_id: string; amount: string }[], unknown> =>
  (allocations) =>
    action({ credit_note_id: id, version, allocations });

function AccountForm({
  credit: { document, on_account, owed },
  action,
  onDone,
  onClose,
  formId,
  begins,
}: Pick<CreditMoneyDialogProps, "credit" | "onDone" | "onClose"> & {
  formId: string;
  begins: boolean;
  action: NonNullable<CreditMoneyActions["putOnAccount"]>;
}) {
  const putting = useMoneyAction(action, ({ amount }) => {
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
