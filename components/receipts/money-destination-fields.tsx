"use client";

import { useEffect, useId, useState } from "react";
import { InputControl } from "@/components/ui/control";
import { Label } from "@/components/ui/label";
import { formatMoney } from "@/components/ui/money";
import { Select } from "@/components/ui/select";
import { documentName } from "@/lib/document-record/rules/types";
import type { Destination } from "@/lib/receipts/queries/money-destinations";
import type { MoneyDestinationKind } from "@/lib/receipts/schema/money-destination";
import { formatRegistration } from "@/lib/vehicles/rules/registration";

/** The choice; null until one is made. */
export type MoneyChoice = { to: MoneyDestinationKind; document_id?: string } | null;

interface MoneyDestinationFieldsProps {
  documentId: string;
  amount: string;
  /** Without it, refunding is not offered. */
  mayRefund: boolean;
  value: MoneyChoice;
  onChange(value: MoneyChoice): void;
}

const WORDS: Record<MoneyDestinationKind, string> = {
  account: "Keep it on the customer’s account",
  refund: "Refund it by the way it was paid",
  document: "Move it to another document",
};

/** Asks where the money on a document that comes to nothing goes. */
export function MoneyDestinationFields({
  documentId,
  amount,
  mayRefund,
  value,
  onChange,
}: MoneyDestinationFieldsProps) {
  const name = useId();
  const [others, setOthers] = useState<Destination[] | null>(null);
  useEffect(() => {
    let gone = false;
    // If they cannot be loaded, the other two choices are still offered.
    fetch(`/receipts/destinations?document=${documentId}`)
      .then(async (response) => {
        const { data } = await response.json();
        if (!gone) setOthers(data?.documents ?? []);
      })
      .catch(() => setOthers([]));
    return () => {
      gone = true;
    };
  }, [documentId]);
  const offered: MoneyDestinationKind[] = [
    "account",
    ...(mayRefund ? (["refund"] as const) : []),
    ...(others && others.length > 0 ? (["document"] as const) : []),
  ];
  return (
    <fieldset className="flex flex-col gap-2 text-sm">
      <legend className="mb-1 font-medium">
        {formatMoney(amount)} was paid on it. What is to happen to it?
      </legend>
      {offered.map((to, i) => (
        <label key={to} className="flex items-center gap-2.5 py-0.5">
          <InputControl
            type="radio"
            name={name}
            className="size-4 accent-primary"
            checked={value?.to === to}
            autoFocus={i === 0}
            onChange={() => onChange(to === "document" ? { to, document_id: others?.[0]?.id ?? "" } : { to })}
          />
          {WORDS[to]}
        </label>
      ))}
      {value?.to === "document" && others ? (
        <div className="flex flex-col gap-1 pl-6.5">
          <Label htmlFor={`${name}-to`}>Document</Label>
          <Select
            id={`${name}-to`}
            value={value.document_id}
            onChange={(event) => onChange({ to: "document", document_id: event.target.value })}
          >
            {others.map((document) => (
              <option key={document.id} value={document.id}>
                {destinationWords(document)}
              </option>
            ))}
          </Select>
        </div>
      ) : null}
    </fieldset>
  );
}

const destinationWords = ({ type, number, registration, due }: Destination): string =>
  [
    documentName({ type, number: number ?? "(draft)" }),
    registration && formatRegistration(registration),
    due === null ? "no price yet" : `${formatMoney(due)} due`,
  ]
    .filter(Boolean)
    .join(" · ");
