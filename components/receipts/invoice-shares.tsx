"use client";

import { DateText } from "@/components/ui/date";
import { Input } from "@/components/ui/input";
import { Money } from "@/components/ui/money";
import { documentName } from "@/lib/document-record/rules/types";
import type { OpenDocument } from "@/lib/receipts/queries/customer-account";

interface InvoiceSharesProps {
  id: string;
  open: readonly OpenDocument[];
  /** The amount for each, in the order of `open`, as typed. */
  shares: readonly string[];
  errorOf(index: number): string | undefined;
  onChange(index: number, share: string): void;
}

/** The open invoices, each with a field for the amount set against it. */
export function InvoiceShares({ id, open, shares, errorOf, onChange }: InvoiceSharesProps) {
  return (
    <ul className="divide-y rounded-lg border text-sm">
      {open.map((document, i) => {
        const name = documentName(document);
        const error = errorOf(i);
        return (
          <li
            key={document.id}
            className="grid grid-cols-[minmax(0,1fr)_auto_7rem] items-center gap-x-3 px-3 py-2"
          >
            <label htmlFor={`${id}-${i}`} className="min-w-0">
              <span className="block truncate font-medium">{name}</span>
              <span className="text-muted-foreground">
                due <DateText date={document.due_date ?? document.issued_date} noWeekday />
              </span>
            </label>
            <button
              type="button"
              title="Pay it in full"
              className="rounded-sm text-muted-foreground hover:text-foreground hover:underline"
              onClick={() => onChange(i, document.balance)}
            >
              <Money amount={document.balance} />
            </button>
            <Input
              id={`${id}-${i}`}
              inputMode="decimal"
              placeholder="0.00"
              value={shares[i] ?? ""}
              aria-invalid={error ? true : undefined}
              aria-describedby={error ? `${id}-${i}-error` : undefined}
              onFocus={(event) => event.target.select()}
              onChange={(event) => onChange(i, event.target.value)}
              className="text-right tabular-nums"
            />
            {error ? (
              <p id={`${id}-${i}-error`} className="col-span-3 text-right text-danger">
                {error}
              </p>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
