"use client";

import { type FormEvent, useId, useState } from "react";
import { v7 as newId } from "uuid";
import { Button } from "@/components/ui/button";
import { ScriptForm } from "@/components/ui/control";
import { DateInput } from "@/components/ui/date-input";
import { Dialog, DialogBody, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { Label } from "@/components/ui/label";
import { formatMoney } from "@/components/ui/money";
import { toast } from "@/components/ui/toast";
import { today } from "@/lib/core/dates/dates";
import { takePayment } from "@/lib/receipts/actions";
import type { OpenDocument } from "@/lib/receipts/queries/customer-account";
import { InvoiceShares } from "./invoice-shares";
import { type PaymentDraftRow, readAmount } from "./payment-draft";
import { PaymentProblem } from "./payment-problem";
import { PaymentRow } from "./payment-row";
import { allocationsOf, proposedShares, sumOfShares } from "./shares";
import { useMoneyAction } from "./use-money-action";

interface PayAccountDialogProps {
  customerId: string;
  /** The open invoices, the longest due first. */
  open: readonly OpenDocument[];
  shown: boolean;
  onShownChange(shown: boolean): void;
}

/** Takes one payment of a customer for many invoices; the rest stays on account. */
export function PayAccountDialog(props: PayAccountDialogProps) {
  return (
    <Dialog open={props.shown} onOpenChange={props.onShownChange}>
      <DialogContent
        title="Take a payment on account"
        description="It pays the longest due first; change what it pays as you like."
      >
        <PayAccountForm {...props} />
      </DialogContent>
    </Dialog>
  );
}

function PayAccountForm({ customerId, open, onShownChange }: PayAccountDialogProps) {
  const id = useId();
  const [key] = useState(() => newId());
  const [tender, setTender] = useState<PaymentDraftRow>({
    key: 0,
    method: "bacs",
    amount: "",
    description: "",
    business_card: false,
  });
  const [typed, setTyped] = useState<string[] | null>(null);
  const [day, setDay] = useState(today());
  const amount = readAmount(tender.amount) ?? "0.00";
  const shares = typed ?? proposedShares(amount, open);
  const { rest } = sumOfShares(amount, shares);
  const chosen = allocationsOf(open, shares);
  const over = rest.startsWith("-");
  const payment = useMoneyAction(takePayment, ({ warnings }) => {
    onShownChange(false);
    toast.success(
      `${formatMoney(amount)} taken${/[1-9]/.test(rest) ? `, ${formatMoney(rest)} on account` : ""}`,
    );
    for (const warning of warnings) toast.warning(warning);
  });

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    const allocations = chosen.map(({ allocation }) => allocation);
    const { method, description, business_card } = tender;
    payment.submit({
      customer_id: customerId,
      tenders: [{ method, description, business_card, amount: readAmount(tender.amount) ?? tender.amount }],
      payment_date: day,
      payment_key: key,
      ...(allocations.length ? { allocations } : {}),
    });
  }

  const errorAt = (index: number) => {
    const place = chosen.findIndex((one) => one.index === index);
    return place < 0 ? undefined : payment.errorOf(`allocations.${place}.amount`);
  };
  const fields = ["tenders.0.amount", "payment_date", ...chosen.map((_, i) => `allocations.${i}.amount`)];
  return (
    <ScriptForm onSubmit={onSubmit} noValidate autoComplete="off" className="contents">
      <DialogBody className="flex flex-col gap-3">
        <PaymentProblem problem={payment.problem} others={payment.others(fields)} />
        <PaymentRow
          id={`${id}-tender`}
          tender={tender}
          error={payment.errorOf("tenders.0.amount")}
          surcharge={null}
          autoFocus
          amountRef={undefined}
          onChange={(change) => {
            payment.clear();
            setTender((before) => ({ ...before, ...change }));
          }}
          onMore={() => {}}
          onRemove={undefined}
        />
        {open.length > 0 ? (
          <InvoiceShares
            id={id}
            open={open}
            shares={shares}
            errorOf={errorAt}
            onChange={(index, share) => {
              payment.clear();
              setTyped(shares.map((old, i) => (i === index ? share : old)));
            }}
          />
        ) : null}
        <div className="flex items-center justify-between gap-3">
          <Label htmlFor={`${id}-day`}>Paid on</Label>
          <DateInput
            id={`${id}-day`}
            max={today()}
            value={day}
            onChange={(date) => {
              payment.clear();
              setDay(date);
            }}
            className="w-44"
          />
        </div>
        {payment.errorOf("payment_date") ? (
          <p className="text-right text-sm text-danger">{payment.errorOf("payment_date")}</p>
        ) : null}
        <p className="text-right text-sm" aria-live="polite">
          {over ? (
            <span className="text-danger">
              The invoices come to {formatMoney(rest.slice(1))} more than is paid
            </span>
          ) : (
            <span className="text-muted-foreground">{formatMoney(rest)} stays on account</span>
          )}
        </p>
      </DialogBody>
      <DialogFooter>
        <Button onClick={() => onShownChange(false)}>Cancel</Button>
        <Button type="submit" variant="primary" pending={payment.pending} disabled={over}>
          Take {formatMoney(amount)}
        </Button>
      </DialogFooter>
    </ScriptForm>
  );
}
