"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useState } from "react";
import { PaymentProblem } from "@/components/receipts/payment-problem";
import { useMoneyAction } from "@/components/receipts/use-money-action";
import { Button } from "@/components/ui/button";
import { ScriptForm } from "@/components/ui/control";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { Money } from "@/components/ui/money";
import { Textarea } from "@/components/ui/textarea";
import { toast } from "@/components/ui/toast";
import { closeDay } from "@/lib/accounting/actions";
import type { CashUp, MethodOfDay } from "@/lib/accounting/queries/cash-ups";
import { decimal, pounds, sum } from "@/lib/core/money";
import { receiptMethodName } from "@/lib/receipts/rules/methods";
import { CashCounter } from "./cash-counter";
import { differenceOf, readCount } from "./counting";
import { Difference } from "./difference";

interface CashUpFormProps {
  cashUp: CashUp;
}

/**
 * The count of a day: expected next to counted, with the difference updated while typing. Every method starts empty, because
 * amounts that are looked up (the card terminal's total, the bank) have to be counted too. An empty field counts as zero only
 * if nothing is expected.
 */
export function CashUpForm({ cashUp: { day, methods } }: CashUpFormProps) {
  const [counted, setCounted] = useState<Record<string, string>>({});
  const [asked, setAsked] = useState(false);
  const [notes, setNotes] = useState("");
  const closing = useMoneyAction(closeDay, () => toast.success("The day is cashed up"));
  // Money moved during the count: reload the expected amounts and keep the counted ones.
  const router = useRouter();
  const moved = closing.problem?.code === "CONFLICT";
  useEffect(() => {
    if (moved) router.refresh();
  }, [moved, router]);
  const set = (method: string, value: string) => {
    closing.clear();
    setCounted((before) => ({ ...before, [method]: value }));
  };
  const missing = methods.filter(
    ({ method, expected }) =>
      !readCount(counted[method] ?? "") && !((counted[method] ?? "") === "" && isZero(expected)),
  );
  const total = pounds(sum(methods.map(({ method }) => readCount(counted[method] ?? ""))));
  const expected = pounds(sum(methods.map((method) => method.expected)));

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    const first = missing[0];
    setAsked(true);
    if (first) {
      document.getElementById(`count-${first.method}`)?.focus();
      return;
    }
    closing.submit({
      day,
      notes: notes || null,
      counts: methods.map((row) => ({
        method: row.method,
        counted: readCount(counted[row.method] ?? "") ?? "0.00",
        expected: row.expected,
      })),
    });
  }

  return (
    <ScriptForm onSubmit={onSubmit} noValidate autoComplete="off" className="flex flex-col gap-4">
      <PaymentProblem
        problem={closing.problem}
        others={closing.others(methods.map((_, i) => `counts.${i}.counted`))}
      />
      <table className="w-full text-sm">
        <thead>
          <tr className="border-b text-left text-xs text-muted-foreground [&>th]:py-2 [&>th]:font-medium">
            <th scope="col">Method</th>
            <th scope="col" className="text-right max-sm:hidden">
              Taken
            </th>
            <th scope="col" className="text-right max-sm:hidden">
              Refunded
            </th>
            <th scope="col" className="text-right">
              Expected
            </th>
            <th scope="col" className="pl-3 text-right">
              Counted
            </th>
            <th scope="col" className="pl-3 text-right">
              Difference
            </th>
          </tr>
        </thead>
        <tbody>
          {methods.map((row, i) => (
            <CountRow
              key={row.method}
              row={row}
              autoFocus={row.method === "cash"}
              value={counted[row.method] ?? ""}
              error={
                closing.errorOf(`counts.${i}.counted`) ??
                (asked && missing.includes(row) ? "Count it, and type what is there" : undefined)
              }
              onChange={(value) => set(row.method, value)}
            />
          ))}
        </tbody>
        <tfoot>
          <tr className="border-t font-semibold [&>td]:py-2.5">
            <td>Total</td>
            <td colSpan={2} className="max-sm:hidden" />
            <td className="text-right">
              <Money amount={expected} />
            </td>
            <td className="text-right">
              <Money amount={total} quietZero />
            </td>
            <td className="text-right">
              <Difference amount={missing.length ? null : pounds(decimal(total).minus(expected))} />
            </td>
          </tr>
        </tfoot>
      </table>
      <CashCounter onCounted={(amount) => set("cash", amount)} />
      <div className="flex flex-col gap-1.5">
        <Label htmlFor="cash-up-notes">Notes</Label>
        <Textarea
          id="cash-up-notes"
          rows={2}
          maxLength={1000}
          placeholder="Why it differs, what was banked"
          value={notes}
          onChange={(event) => setNotes(event.target.value)}
        />
      </div>
      <Button type="submit" variant="primary" size="lg" pending={closing.pending} className="self-end">
        Close the day
      </Button>
    </ScriptForm>
  );
}

const isZero = (amount: string) => !/[1-9]/.test(amount);

interface CountRowProps {
  row: MethodOfDay;
  value: string;
  error: string | undefined;
  autoFocus: boolean;
  onChange(value: string): void;
}

function CountRow({ row, value, error, autoFocus, onChange }: CountRowProps) {
  const id = `count-${row.method}`;
  return (
    <tr className="border-b last:border-b-0 [&>td]:py-2">
      <td>
        <label htmlFor={id} className="font-medium">
          {receiptMethodName(row.method)}
        </label>
        {error ? <p className="text-danger">{error}</p> : null}
      </td>
      <td className="text-right text-muted-foreground tabular-nums max-sm:hidden">{row.receipts}</td>
      <td className="text-right text-muted-foreground tabular-nums max-sm:hidden">{row.refunds}</td>
      <td className="text-right">
        <Money amount={row.expected} quietZero />
      </td>
      <td className="w-28 pl-3 sm:w-36">
        <Input
          id={id}
          inputMode="decimal"
          autoFocus={autoFocus}
          value={value}
          placeholder={isZero(row.expected) ? "0.00" : ""}
          aria-invalid={error ? true : undefined}
          onChange={(event) => onChange(event.target.value)}
          onFocus={(event) => event.target.select()}
          className="text-right tabular-nums"
        />
      </td>
      <td className="pl-3 text-right">
        <Difference
          amount={value === "" && isZero(row.expected) ? "0.00" : differenceOf(value, row.expected)}
        />
      </td>
    </tr>
  );
}
