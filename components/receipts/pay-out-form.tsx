"use client";

import { useId, useState } from "react";
import { v7 as newId } from "uuid";
import { Button } from "@/components/ui/button";
import { ScriptForm } from "@/components/ui/control";
import { DialogBody, DialogFooter } from "@/components/ui/dialog";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { formatMoney } from "@/components/ui/money";
import { Select } from "@/components/ui/select";
import { toast } from "@/components/ui/toast";
import { payOutCredit } from "@/lib/receipts/actions";
import type { RefundableDocument } from "@/lib/receipts/queries/refundable";
import { receiptMethodName } from "@/lib/receipts/rules/methods";
import { METHODS_TAKEN, type TenderMethod } from "@/lib/receipts/schema/written-receipt";
import { readAmount } from "./payment-draft";
import { PaymentProblem } from "./payment-problem";
import { useMoneyAction } from "./use-money-action";

interface PayOutFormProps {
  credit: RefundableDocument;
  onDone(): void;
  onClose(): void;
  formId: string;
  /** Whether the amount has the focus first. */
  begins: boolean;
}

/** Pays out a credit note whose invoice was not paid here, by a chosen payment method; used inside a dialog. */
export function PayOutForm(props: PayOutFormProps) {
  const { credit, onDone, onClose, formId, begins } = props;
  const { document, pay_out } = credit;
  const id = useId();
  const [key] = useState(() => newId());
  const [method, setMethod] = useState<TenderMethod>("cash");
  const [amount, setAmount] = useState(pay_out);
  const paying = useMoneyAction(payOutCredit, ({ refund, warnings }) => {
    toast.success(`${formatMoney((refund.total ?? "").replace("-", ""))} refunded`);
    for (const warning of warnings) toast.warning(warning);
    onDone();
  });
  const error = paying.errorOf("amount");
  return (
    <ScriptForm
      id={formId}
      noValidate
      autoComplete="off"
      className="contents"
      onSubmit={(event) => {
        event.preventDefault();
        paying.submit({
          credit_note_id: document.id,
          method,
          amount: readAmount(amount) ?? amount,
          payment_key: key,
        });
      }}
    >
      <DialogBody className="flex flex-col gap-3">
        <PaymentProblem problem={paying.problem} others={paying.others(["amount"])} />
        <p className="text-sm text-muted-foreground">
          The invoice was not paid here, so choose how the money goes back.
        </p>
        <div className="flex flex-col gap-1.5">
          <Label htmlFor={`${id}-method`}>By</Label>
          <Select
            id={`${id}-method`}
            value={method}
            onChange={({ target }) => setMethod(target.value as TenderMethod)}
          >
            {METHODS_TAKEN.map((tender) => (
              <option key={tender} value={tender}>
                {receiptMethodName(tender)}
              </option>
            ))}
          </Select>
        </div>
        <div className="flex flex-col gap-1.5">
          <Label htmlFor={`${id}-amount`}>Amount</Label>
          <Input
            id={`${id}-amount`}
            autoFocus={begins}
            inputMode="decimal"
            value={amount}
            aria-invalid={error ? true : undefined}
            onFocus={({ target }) => target.select()}
            onChange={({ target }) => {
              setAmount(target.value);
              paying.clear();
            }}
            className="text-right text-base font-semibold tabular-nums"
          />
          {error ? <p className="text-sm text-danger">{error}</p> : null}
        </div>
      </DialogBody>
      <DialogFooter>
        <Button onClick={onClose}>Later</Button>
        <Button type="submit" variant="primary" pending={paying.pending}>
          Refund {formatMoney(readAmount(amount) ?? "0.00")}
        </Button>
      </DialogFooter>
    </ScriptForm>
  );
}
