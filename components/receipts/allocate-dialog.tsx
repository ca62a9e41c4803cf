"use client";

import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { ScriptForm } from "@/components/ui/control";
import { Dialog, DialogBody, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { formatMoney } from "@/components/ui/money";
import { toast } from "@/components/ui/toast";
import type { OpenDocument } from "@/lib/receipts/queries/customer-account";
import { InvoiceShares } from "./invoice-shares";
import { PaymentProblem } from "./payment-problem";
import { allocationsOf, proposedShares, sumOfShares } from "./shares";
import { type MoneyAction, useMoneyAction } from "./use-money-action";

interface AllocateDialogProps {
  /** What is set against invoices: "£40.00 on account", "Credit note 12". */
  title: string;
  /** The amount, in pounds. */
  amount: string;
  open: readonly OpenDocument[];
  /** Saves the allocations, of a receipt or of a credit note. */
  action: MoneyAction<{ document_id: string; amount: string }[], unknown>;
  shown: boolean;
  onShownChange(shown: boolean): void;
}

/** Sets money on account, or a credit note, against open invoices; suggests the longest due first. */
export function AllocateDialog(props: AllocateDialogProps) {
  const { title, amount, shown, onShownChange } = props;
  return (
    <Dialog open={shown} onOpenChange={onShownChange}>
      <DialogContent title={title} description={`${formatMoney(amount)} can be set against invoices.`}>
        {props.open.length > 0 ? (
          <AllocateForm {...props} />
        ) : (
          <DialogBody className="pb-5 text-sm text-muted-foreground">This customer owes nothing.</DialogBody>
        )}
      </DialogContent>
    </Dialog>
  );
}

type AllocateFormProps = Pick<AllocateDialogProps, "amount" | "open" | "action" | "onShownChange"> & {
  /** What happens to the rest. */
  left?: string;
  /** Called on cancel, if that differs from closing after saving. */
  onCancel?: () => void;
  formId?: string;
};

/** The open invoices with the amount for each; used inside a dialog. */
export function AllocateForm(props: AllocateFormProps) {
  const { amount, open, action, left = "stays on account", onShownChange, onCancel, formId } = props;
  const id = useId();
  const [shares, setShares] = useState(() => proposedShares(amount, open));
  const { set, rest } = sumOfShares(amount, shares);
  const chosen = allocationsOf(open, shares);
  const allocating = useMoneyAction(action, () => {
    onShownChange(false);
    toast.success(
      `${formatMoney(set)} set against ${chosen.length === 1 ? "an invoice" : `${chosen.length} invoices`}`,
    );
  });
  const over = rest.startsWith("-");

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    allocating.submit(chosen.map(({ allocation }) => allocation));
  }

  const errorAt = (index: number) => {
    const place = chosen.findIndex((one) => one.index === index);
    return place < 0 ? undefined : allocating.errorOf(`allocations.${place}.amount`);
  };
  return (
    <ScriptForm id={formId} onSubmit={onSubmit} noValidate autoComplete="off" className="contents">
      <DialogBody className="flex flex-col gap-3">
        <PaymentProblem
          problem={allocating.problem}
          others={allocating.others(chosen.map((_, i) => `allocations.${i}.amount`))}
        />
        <InvoiceShares
          id={id}
          open={open}
          shares={shares}
          errorOf={errorAt}
          onChange={(index, share) => {
            allocating.clear();
            setShares((before) => before.map((old, i) => (i === index ? share : old)));
          }}
        />
        <p className="text-right text-sm" aria-live="polite">
          {over ? (
            <span className="text-danger">{formatMoney(rest.slice(1))} more than there is</span>
          ) : (
            <span className="text-muted-foreground">
              {formatMoney(rest)} {left}
            </span>
          )}
        </p>
      </DialogBody>
      <DialogFooter>
        <Button onClick={onCancel ?? (() => onShownChange(false))}>{onCancel ? "Later" : "Cancel"}</Button>
        <Button
          type="submit"
          variant="primary"
          pending={allocating.pending}
          disabled={chosen.length === 0 || over}
        >
          Set {formatMoney(set)} against {chosen.length === 1 ? "it" : "them"}
        </Button>
      </DialogFooter>
    </ScriptForm>
  );
}
