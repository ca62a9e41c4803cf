"use client";

import { InputControl } from "@/components/ui/control";
import { formatMoney, Money } from "@/components/ui/money";
import type { PaymentBalance } from "./payment-draft";

/** Where an excess payment goes: back as change, or onto the customer's account. */
export type SurplusDestination = "change" | "account";

interface PaymentSummaryProps {
  due: string | null;
  /** A deposit: nothing is owed before the document is issued. */
  deposit: boolean;
  standing: PaymentBalance;
  surplus: SurplusDestination;
  onSurplus(goes: SurplusDestination): void;
}

/** What is due, what is offered and what is left, updated while typing. */
export function PaymentSummary({ due, deposit, standing, surplus, onSurplus }: PaymentSummaryProps) {
  const over = /[1-9]/.test(standing.over);
  return (
    <div className="flex flex-col gap-2 rounded-lg bg-muted px-3 py-2.5 text-sm" aria-live="polite">
      <dl className="flex flex-wrap justify-between gap-x-6 gap-y-1">
        {due === null ? null : <Sum label={deposit ? "Still to pay" : "Due"} amount={due} />}
        <Sum label="Offered" amount={standing.paid} />
        {due === null ? null : over ? (
          <Sum label="Too much" amount={standing.over} danger />
        ) : (
          <Sum label={deposit ? "Left after this" : "Stays owed"} amount={standing.rest} />
        )}
      </dl>
      {over ? (
        <fieldset className="flex flex-col gap-1.5 border-t pt-2">
          <legend className="sr-only">What happens with {formatMoney(standing.over)}</legend>
          {standing.change ? (
            <Choice
              label={`Give ${formatMoney(standing.over)} change`}
              checked={surplus === "change"}
              onChoose={() => onSurplus("change")}
            />
          ) : null}
          <Choice
            label={`Put ${formatMoney(standing.over)} on the customer’s account`}
            checked={surplus === "account"}
            onChoose={() => onSurplus("account")}
          />
        </fieldset>
      ) : null}
    </div>
  );
}

function Sum({ label, amount, danger }: { label: string; amount: string; danger?: boolean }) {
  return (
    <div className="flex items-baseline gap-2">
      <dt className="text-muted-foreground">{label}</dt>
      <dd className={danger ? "font-semibold text-danger" : "font-semibold"}>
        <Money amount={amount} quietZero />
      </dd>
    </div>
  );
}

function Choice({ label, checked, onChoose }: { label: string; checked: boolean; onChoose(): void }) {
  return (
    <label className="flex items-center gap-2">
      <InputControl
        type="radio"
        name="surplus"
        checked={checked}
        onChange={onChoose}
        className="size-4 accent-primary"
      />
      {label}
    </label>
  );
}
