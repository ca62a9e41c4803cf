"use client";

import { type FormEvent, type ReactNode, useId, useState } from "react";
import { v7 as newId } from "uuid";
import { tidyMoney } from "@/components/form/tidy-money";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { ScriptForm } from "@/components/ui/control";
import { formatDate } from "@/components/ui/date";
import { DateInput } from "@/components/ui/date-input";
import { Dialog, DialogBody, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { formatMoney } from "@/components/ui/money";
import { Select } from "@/components/ui/select";
import { today } from "@/lib/core/dates/dates";
import { decimal } from "@/lib/core/money";
import { receiptName } from "@/lib/receipts/rules/receipt-name";
import { readAmount } from "./payment-draft";
import { PaymentProblem } from "./payment-problem";
import { useRefund } from "./use-refund";

/** A receipt of which something can be refunded. */
export interface Refundable {
  id: string;
  method: string;
  method_name: string;
  payment_date: string | null;
  /** How much of it can be refunded. */
  left: string;
  /** Whether it was paid online: then its provider refunds it. */
  online: boolean;
}

interface RefundDialogProps {
  /** One or more; with several, the user chooses which to refund. */
  receipts: readonly Refundable[];
  /** The amount left of a credit note; without it, as much as the receipt has. */
  owed?: string;
  /** The credit note that is paid out, or the document that money on account was set against. */
  documentId?: string;
  title?: string;
  /** Whether it paid an invoice: if the payment failed, the invoice is owed again; otherwise it has to be credited first. */
  billed?: boolean;
  open: boolean;
  onOpenChange(open: boolean): void;
}

/** Refunds money by the method it was paid. */
export function RefundDialog(props: RefundDialogProps) {
  const { open, onOpenChange, title = "Refund", owed } = props;
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      <DialogContent
        title={title}
        description={
          owed
            ? `${formatMoney(owed)} is to be refunded, by the method it was paid.`
            : "It is refunded by the method it was paid."
        }
      >
        {props.receipts.length > 0 ? (
          <RefundForm {...props} />
        ) : (
          <DialogBody className="pb-5 text-sm text-muted-foreground">
            No receipt is left to refund. Set it against another invoice instead.
          </DialogBody>
        )}
      </DialogContent>
    </Dialog>
  );
}

const nameOf = (receipt: Refundable) =>
  `${receiptName(receipt)}${receipt.payment_date ? ` of ${formatDate(receipt.payment_date, { noWeekday: true })}` : ""}, ${formatMoney(receipt.left)} left`;

const wayBack = (receipt: Refundable) =>
  `Goes back by ${receiptName(receipt)} to the ${receipt.method === "stripe" ? "card or account" : "account"} it came from.`;

type RefundFormProps = Omit<RefundDialogProps, "open" | "title"> & {
  /** Called on cancel, if that differs from closing after saving. */
  onCancel?: () => void;
  formId?: string;
  /** Whether the amount has the focus first. */
  begins?: boolean;
};

/** Which receipt to refund, how much, when and why; used inside a dialog. */
export function RefundForm(props: RefundFormProps) {
  const { receipts, owed, documentId, billed, onOpenChange, onCancel, formId, begins = true } = props;
  const id = useId();
  const [key] = useState(() => newId());
  const [chosen, setChosen] = useState(receipts[0]?.id ?? "");
  const receipt = receipts.find((one) => one.id === chosen);
  const most = leastOf(receipt?.left ?? "0.00", owed);
  const [typed, setTyped] = useState<string | null>(null);
  const [description, setDescription] = useState("");
  const [day, setDay] = useState(today());
  const [notGood, setNotGood] = useState(false);
  const amount = typed ?? most;
  const online = receipt?.online ?? false;
  const refund = useRefund(receipt, (state) => {
    // What is still to be sent is not booked yet: nothing more is asked about it.
    if (state === "waiting" && onCancel) onCancel();
    else onOpenChange(false);
  });

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    refund.submit({
      id: chosen,
      amount: readAmount(amount) ?? amount,
      document_id: documentId ?? null,
      payment_key: key,
      description: description || null,
      ...(online ? {} : { payment_date: day }),
      ...(notGood ? { owed_again: true } : {}),
    });
  }

  return (
    <ScriptForm id={formId} onSubmit={onSubmit} noValidate autoComplete="off" className="contents">
      <DialogBody className="flex flex-col gap-3">
        <PaymentProblem problem={refund.problem} others={refund.others(["amount", "payment_date"])} />
        <Row id={`${id}-receipt`} label="Receipt">
          {receipts.length > 1 ? (
            <Select
              id={`${id}-receipt`}
              value={chosen}
              onChange={(event) => {
                setChosen(event.target.value);
                setTyped(null);
                refund.clear();
              }}
            >
              {receipts.map((one) => (
                <option key={one.id} value={one.id}>
                  {nameOf(one)}
                </option>
              ))}
            </Select>
          ) : (
            <p id={`${id}-receipt`} className="text-sm">
              {receipt ? nameOf(receipt) : ""}
            </p>
          )}
          {online && receipt ? <p className="text-sm text-muted-foreground">{wayBack(receipt)}</p> : null}
        </Row>
        <Row id={`${id}-amount`} label="Amount" error={refund.errorOf("amount")}>
          <Input
            id={`${id}-amount`}
            autoFocus={begins}
            inputMode="decimal"
            value={amount}
            aria-invalid={refund.errorOf("amount") ? true : undefined}
            onFocus={(event) => event.target.select()}
            onBlur={() => setTyped(typed === null ? null : tidyMoney(typed))}
            onChange={(event) => {
              setTyped(event.target.value);
              refund.clear();
            }}
            className="text-right text-base font-semibold tabular-nums"
          />
        </Row>
        {online ? null : (
          <Row id={`${id}-day`} label="Refunded on" error={refund.errorOf("payment_date")}>
            <DateInput
              id={`${id}-day`}
              max={today()}
              value={day}
              onChange={(date) => {
                setDay(date);
                refund.clear();
              }}
            />
          </Row>
        )}
        <Row id={`${id}-why`} label="Why">
          <Input
            id={`${id}-why`}
            maxLength={200}
            value={description}
            placeholder="Optional"
            onChange={(event) => setDescription(event.target.value)}
          />
        </Row>
        {billed ? (
          <span className="flex items-start gap-2 text-sm">
            <Checkbox
              id={`${id}-not-good`}
              checked={notGood}
              onChange={({ target }) => {
                setNotGood(target.checked);
                refund.clear();
              }}
            />
            <label htmlFor={`${id}-not-good`}>
              {online
                ? "Nothing is credited, as when it is paid another way: the invoice is owed again"
                : "The money was not good, as a cheque that bounced: the invoice is owed again"}
            </label>
          </span>
        ) : null}
      </DialogBody>
      <DialogFooter>
        <Button onClick={onCancel ?? (() => onOpenChange(false))}>{onCancel ? "Later" : "Cancel"}</Button>
        <Button type="submit" variant="primary" pending={refund.pending}>
          Refund {formatMoney(readAmount(amount) ?? "0.00")}
        </Button>
      </DialogFooter>
    </ScriptForm>
  );
}

const leastOf = (left: string, owed: string | undefined): string =>
  owed !== undefined && decimal(owed).lt(left) ? owed : left;

interface RowProps {
  id: string;
  label: string;
  error?: string | undefined;
  children: ReactNode;
}

function Row({ id, label, error, children }: RowProps) {
  return (
    <div className="flex flex-col gap-1.5">
      <Label htmlFor={id}>{label}</Label>
      {children}
      {error ? <p className="text-sm text-danger">{error}</p> : null}
    </div>
  );
}
