"use client";

import { X } from "lucide-react";
import type { KeyboardEvent, RefObject } from "react";
import { tidyMoney } from "@/components/form/tidy-money";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { InputControl } from "@/components/ui/control";
import { Input } from "@/components/ui/input";
import { Kbd } from "@/components/ui/kbd";
import { formatMoney } from "@/components/ui/money";
import { receiptMethodName } from "@/lib/receipts/rules/methods";
import { METHODS_TAKEN, type TenderMethod } from "@/lib/receipts/schema/written-receipt";
import { chargeOf, type PaymentDraftRow, TENDER_KEYS } from "./payment-draft";

interface PaymentRowProps {
  id: string;
  tender: PaymentDraftRow;
  error: string | undefined;
  /** The surcharge on a business card, in per cent; null does not ask about it. */
  surcharge: string | null;
  autoFocus: boolean;
  amountRef: RefObject<HTMLInputElement | null> | undefined;
  onChange(change: Partial<PaymentDraftRow>): void;
  onMore(): void;
  onRemove: (() => void) | undefined;
}

const keyOf = (method: TenderMethod) =>
  Object.entries(TENDER_KEYS)
    .find(([, tender]) => tender === method)?.[0]
    ?.toUpperCase();

const REFERENCES: Partial<Record<TenderMethod, string>> = {
  cheque: "Cheque number",
  bacs: "Reference of the transfer",
};

/** One payment: method, amount and description. Letters typed in the amount choose the method, a plus adds another payment. */
export function PaymentRow({
  id,
  tender,
  error,
  surcharge,
  autoFocus,
  amountRef,
  onChange,
  onMore,
  onRemove,
}: PaymentRowProps) {
  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const method = TENDER_KEYS[event.key.toLowerCase()];
    if (method) onChange({ method });
    else if (event.key === "+") onMore();
    else return;
    event.preventDefault();
  }
  const charged = surcharge === null ? null : chargeOf(tender, surcharge);
  return (
    <fieldset className="flex min-w-0 flex-col gap-2 rounded-lg border p-3">
      <legend className="sr-only">Payment method</legend>
      <div className="grid min-w-0 grid-cols-5 gap-1 rounded-md bg-muted p-1">
        {METHODS_TAKEN.map((method) => (
          <label
            key={method}
            className={cn(
              "flex h-8 min-w-0 cursor-pointer items-center justify-center gap-1.5 rounded px-1 text-sm pointer-coarse:h-10",
              "has-focus-visible:outline-2 has-focus-visible:outline-ring",
              method === tender.method
                ? "bg-card font-medium shadow-xs dark:bg-accent"
                : "text-muted-foreground",
            )}
          >
            <InputControl
              type="radio"
              name={`${id}-method`}
              value={method}
              checked={method === tender.method}
              onChange={() => onChange({ method })}
              className="sr-only"
            />
            <span className="truncate">{receiptMethodName(method)}</span>
            <Kbd aria-hidden className="hidden sm:inline-flex pointer-coarse:hidden">
              {keyOf(method)}
            </Kbd>
          </label>
        ))}
      </div>
      <div className="flex gap-2 [&>:first-child]:w-36 [&>:first-child]:shrink-0">
        <span className="relative block">
          <span
            aria-hidden
            className="pointer-events-none absolute inset-y-0 left-2.5 flex items-center text-sm text-muted-foreground"
          >
            £
          </span>
          <Input
            ref={amountRef}
            autoFocus={autoFocus}
            id={id}
            aria-label={`${receiptMethodName(tender.method)}, amount in pounds`}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? `${id}-error` : undefined}
            inputMode="decimal"
            value={tender.amount}
            onChange={(event) => onChange({ amount: event.target.value })}
            onFocus={(event) => event.target.select()}
            onBlur={() => onChange({ amount: tidyMoney(tender.amount) })}
            onKeyDown={onKeyDown}
            className="pl-6 text-right text-base font-semibold tabular-nums"
          />
        </span>
        <Input
          aria-label="Reference"
          placeholder={REFERENCES[tender.method] ?? "Note (optional)"}
          maxLength={200}
          value={tender.description}
          onChange={(event) => onChange({ description: event.target.value })}
        />
        {onRemove ? (
          <Button variant="ghost" size="icon" aria-label="Remove this payment method" onClick={onRemove}>
            <X />
          </Button>
        ) : null}
      </div>
      {error ? (
        <p id={`${id}-error`} className="text-sm text-danger">
          {error}
        </p>
      ) : null}
      {surcharge !== null && tender.method === "card" ? (
        <label className="flex items-center gap-2 text-sm">
          <InputControl
            type="checkbox"
            checked={tender.business_card}
            onChange={(event) => onChange({ business_card: event.target.checked })}
            className="size-4 accent-primary"
          />
          Business card: {surcharge}% is added. A consumer’s card may bear none.
        </label>
      ) : null}
      {charged ? (
        <p role="status" className="text-sm font-medium tabular-nums">
          Charge the card {formatMoney(charged.charge)}: {formatMoney(charged.surcharge)} is the surcharge.
        </p>
      ) : null}
    </fieldset>
  );
}
