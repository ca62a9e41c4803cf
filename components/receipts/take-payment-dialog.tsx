"use client";

import { useId, useRef, useState } from "react";
import { v7 as newId } from "uuid";
import { CardReaderChoice } from "@/components/payments/card-reader-choice";
import { CardReaderWait } from "@/components/payments/card-reader-wait";
import { type CardReader, useCardReader } from "@/components/payments/use-card-reader";
import { Button } from "@/components/ui/button";
import { ScriptForm } from "@/components/ui/control";
import { DateInput } from "@/components/ui/date-input";
import { Dialog, DialogBody, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { Label } from "@/components/ui/label";
import { formatMoney } from "@/components/ui/money";
import { toast } from "@/components/ui/toast";
import { today } from "@/lib/core/dates/dates";
import { type Decimal, decimal, pounds } from "@/lib/core/money";
import { isIssuedType } from "@/lib/document-record/rules/lifecycle";
import { documentName } from "@/lib/document-record/rules/types";
import { takePayment } from "@/lib/receipts/actions";
import { amountDue } from "@/lib/receipts/rules/amount-due";
import { type PaymentDraftRow, paymentBalance, readAmount, withoutChange } from "./payment-draft";
import { PaymentProblem } from "./payment-problem";
import { PaymentRow } from "./payment-row";
import { PaymentSummary, type SurplusDestination } from "./payment-summary";
import { useMoneyAction } from "./use-money-action";
import { type PaidPart, useTill } from "./use-till";

/** The fields of a document that its payment needs. */
export interface PaidDocument {
  id: string;
  number: string | null;
  type: string;
  balance: string;
  total_gross: string | null;
  received: string;
  customer_id: string | null;
}

interface TakePaymentDialogProps {
  document: PaidDocument;
  open: boolean;
  onOpenChange(open: boolean): void;
  /** The garage's surcharge on business cards, in per cent; without one, or with zero, it is not asked about. */
  businessCardPercent?: string;
  onTaken?(): void;
}

/**
 * Takes a payment for a document: the amount due is filled in, Enter pays: at the card reader, where there is one. A deposit starts
 * empty, as only the customer knows the amount.
 */
export function TakePaymentDialog(props: TakePaymentDialogProps) {
  const { document, open, onOpenChange } = props;
  const issued = isIssuedType(document.type) && document.number !== null;
  // What is taken in this window counts at once, also before the page around it knows.
  const [part, setPart] = useState({ paid: "0.00", over: document.received });
  const whole = amountDue({ ...document, issued });
  const due =
    whole === null || part.over !== document.received ? whole : pounds(decimal(whole).minus(part.paid));
  const name = documentName(document);
  const card = useCardReader((paid, reader) => {
    onOpenChange(false);
    toast.success(
      `${formatMoney(paid.amount)} taken at ${reader.name}${paid.way_detail ? `: ${paid.way_detail}` : ""}`,
    );
    props.onTaken?.();
  });
  // Nobody leaves a reader asking without knowing: closing the window asks it to stop first.
  const close = (isOpen: boolean) => (isOpen || !card.waiting ? onOpenChange(isOpen) : card.cancel());
  return (
    <Dialog open={open} onOpenChange={close}>
      <DialogContent
        title={issued ? "Take a payment" : "Take a deposit"}
        description={
          due === null ? name : `${name} · ${formatMoney(due)} ${issued ? "due" : "with VAT still to pay"}`
        }
      >
        {card.at ? (
          <CardReaderWait card={card} at={card.at} />
        ) : (
          <PaymentForm
            {...props}
            due={due}
            deposit={!issued}
            card={card}
            onPart={(paid) => setPart({ paid, over: document.received })}
          />
        )}
      </DialogContent>
    </Dialog>
  );
}

const emptyTender = (key: number, amount: string): PaymentDraftRow => ({
  key,
  method: "card",
  amount,
  description: "",
  business_card: false,
});

function PaymentForm({
  document,
  onOpenChange,
  businessCardPercent = "0",
  onTaken,
  due,
  deposit,
  card,
  onPart,
}: TakePaymentDialogProps & {
  due: string | null;
  deposit: boolean;
  card: CardReader;
  /** When the first part of a payment is written down. */
  onPart(paid: Decimal): void;
}) {
  const id = useId();
  const amount = useRef<HTMLInputElement>(null);
  // The dialog's content is mounted each time it opens: one opening is one payment, however often it is submitted. What is left of one
  // whose first part was taken is another.
  const [key, setKey] = useState(() => newId());
  const [tenders, setTenders] = useState([emptyTender(0, deposit ? "" : (due ?? ""))]);
  const [day, setDay] = useState(today());
  const [surplus, setSurplus] = useState<SurplusDestination>("change");
  const standing = paymentBalance(due, tenders);
  const asChange = standing.change && surplus === "change";
  const sent = asChange ? withoutChange(tenders, standing.over) : tenders;

  const total = asChange && due !== null ? due : standing.paid;

  const part = useRef<PaidPart | null>(null);
  const payment = useMoneyAction(takePayment, (taken) => {
    const first = part.current;
    const change = asChange ? ` Give ${formatMoney(standing.over)} change.` : "";
    toast.success(`${formatMoney(first?.paid ?? total)} taken.${change}`);
    for (const warning of taken.warnings) toast.warning(warning);
    if (first) {
      part.current = null;
      setTenders([first.left]);
      setKey(newId());
      onPart(first.paid);
      first.goOn();
    } else {
      onOpenChange(false);
      onTaken?.();
    }
  });

  function change(index: number, fields: Partial<PaymentDraftRow>) {
    payment.clear();
    setTenders((before) => before.map((tender, i) => (i === index ? { ...tender, ...fields } : tender)));
  }

  function addTender() {
    setTenders((before) => [
      ...before,
      // Whoever pays by two ways seldom pays by two cards.
      {
        ...emptyTender(Math.max(...before.map((t) => t.key)) + 1, deposit ? "" : standing.rest),
        method: before.some(({ method }) => method === "card") ? "cash" : "card",
      },
    ]);
    requestAnimationFrame(() => amount.current?.focus());
  }

  function record(paid: readonly PaymentDraftRow[], first: PaidPart | null = null) {
    part.current = first;
    payment.submit({
      document_id: document.id,
      tenders: paid.map(({ key: _key, amount: typed, ...tender }) => ({
        ...tender,
        amount: readAmount(typed) ?? typed,
      })),
      payment_date: day,
      payment_key: key,
      surplus_on_account: surplus === "account" && decimal(standing.over).gt(0),
    });
  }

  const till = useTill({ document_id: document.id, tenders, sent, total, day, card, record });
  const { reader } = till;

  const fields = [...tenders.map((_, i) => `tenders.${i}.amount`), "payment_date"];
  return (
    <ScriptForm onSubmit={till.onSubmit} noValidate autoComplete="off" className="contents">
      <DialogBody className="flex flex-col gap-3">
        <PaymentProblem problem={payment.problem} others={payment.others(fields)} />
        {tenders.map((tender, i) => (
          <PaymentRow
            key={tender.key}
            id={`${id}-${tender.key}`}
            tender={tender}
            error={payment.errorOf(`tenders.${i}.amount`)}
            surcharge={decimal(businessCardPercent).gt(0) ? businessCardPercent : null}
            autoFocus={i === 0}
            amountRef={i === tenders.length - 1 ? amount : undefined}
            onChange={(fields) => change(i, fields)}
            onMore={addTender}
            onRemove={
              tenders.length > 1
                ? () => setTenders((before) => before.filter((t) => t !== tender))
                : undefined
            }
          />
        ))}
        <Button variant="ghost" size="sm" className="self-start" onClick={addTender}>
          Another payment method <Kbd aria-hidden>+</Kbd>
        </Button>
        <PaymentSummary
          due={due}
          deposit={deposit}
          standing={standing}
          surplus={surplus}
          onSurplus={setSurplus}
        />
        <div className="flex items-center justify-between gap-3">
          <Label htmlFor={`${id}-day`}>Paid on</Label>
          <DateInput
            id={`${id}-day`}
            max={today()}
            value={day}
            aria-invalid={payment.errorOf("payment_date") ? true : undefined}
            aria-describedby={`${id}-day-error`}
            onChange={(date) => {
              payment.clear();
              setDay(date);
            }}
            className="w-44"
          />
        </div>
        <p id={`${id}-day-error`} className="text-right text-sm text-danger empty:hidden">
          {payment.errorOf("payment_date")}
        </p>
        {till.twoCards ? (
          <p className="border-t pt-3 text-sm text-muted-foreground">
            A reader takes one card at a time: take the first alone, then the second.
          </p>
        ) : null}
        {reader ? (
          <CardReaderChoice
            reader={reader}
            others={till.others}
            card={card}
            amount={till.charged}
            total={total}
            onCharge={till.charge}
            onRecord={() => record(sent)}
            recording={payment.pending}
          />
        ) : null}
      </DialogBody>
      <DialogFooter>
        <Button onClick={() => onOpenChange(false)}>Cancel</Button>
        <Button type="submit" variant="primary" pending={card.pending || payment.pending || till.waits}>
          {till.does} <Kbd aria-hidden>↵</Kbd>
        </Button>
      </DialogFooter>
    </ScriptForm>
  );
}
