"use client";

import { type FormEvent, useState } from "react";
import { PaymentProblem } from "@/components/receipts/payment-problem";
import { ReopenReason } from "@/components/receipts/reopen-reason";
import { useMoneyAction } from "@/components/receipts/use-money-action";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { ScriptForm } from "@/components/ui/control";
import { DateText } from "@/components/ui/date";
import { Dialog, DialogBody, DialogContent, DialogFooter, DialogTrigger } from "@/components/ui/dialog";
import { Money } from "@/components/ui/money";
import { toast } from "@/components/ui/toast";
import { reopenDay } from "@/lib/accounting/actions";
import type { CashUp } from "@/lib/accounting/queries/cash-ups";
import { pounds, sum } from "@/lib/core/money";
import { receiptMethodName } from "@/lib/receipts/rules/methods";
import { Difference } from "./difference";

/** A day that has been counted, and what has moved since. */
export function ClosedDay({ cashUp, mayReopen }: { cashUp: CashUp; mayReopen: boolean }) {
  const { closed, methods, day } = cashUp;
  const moved = methods.filter(({ since }) => /[1-9]/.test(since));
  return (
    <div className="flex flex-col gap-4">
      {moved.length > 0 ? (
        <Alert tone="warning" title="Money moved after the day was closed">
          {moved.map(({ method, since }) => (
            <p key={method}>
              {receiptMethodName(method)}: <Money amount={since} />
            </p>
          ))}
        </Alert>
      ) : null}
      <table className="w-full text-sm">
        <thead>
          <tr className="border-b text-left text-xs text-muted-foreground [&>th]:py-2 [&>th]:font-medium">
            <th scope="col">Method</th>
            <th scope="col" className="text-right">
              Expected
            </th>
            <th scope="col" className="text-right">
              Counted
            </th>
            <th scope="col" className="text-right">
              Difference
            </th>
          </tr>
        </thead>
        <tbody>
          {methods.map((row) => (
            <tr key={row.method} className="border-b last:border-b-0 [&>td]:py-2">
              <td className="font-medium">{receiptMethodName(row.method)}</td>
              <td className="text-right">
                <Money amount={row.expected} quietZero />
              </td>
              <td className="text-right">
                <Money amount={row.counted} />
              </td>
              <td className="text-right">
                <Difference amount={row.difference} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="border-t font-semibold [&>td]:py-2">
            <td>Total</td>
            <td className="text-right">
              <Money amount={totalOf(methods, "expected")} />
            </td>
            <td className="text-right">
              <Money amount={totalOf(methods, "counted")} />
            </td>
            <td className="text-right">
              <Difference amount={totalOf(methods, "difference")} />
            </td>
          </tr>
        </tfoot>
      </table>
      {closed?.notes ? <p className="text-sm whitespace-pre-line">{closed.notes}</p> : null}
      <div className="flex flex-wrap items-center justify-between gap-3 text-sm text-muted-foreground">
        <p>
          Closed <DateText date={closed?.at} time />
          {closed?.by ? ` by ${closed.by}` : ""}
        </p>
        {mayReopen ? <ReopenDialog day={day} /> : null}
      </div>
    </div>
  );
}

const totalOf = (methods: CashUp["methods"], what: "expected" | "counted" | "difference") =>
  pounds(sum(methods.map((row) => row[what])));

function ReopenDialog({ day }: { day: string }) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const opening = useMoneyAction(reopenDay, () => {
    setOpen(false);
    toast.success("The day is reopened");
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    opening.submit({ day, reason });
  };
  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button>Reopen this day</Button>
      </DialogTrigger>
      <DialogContent
        title="Reopen this day"
        description="Its count is discarded and the day is counted again."
      >
        <ScriptForm onSubmit={onSubmit} className="contents">
          <DialogBody className="flex flex-col gap-3">
            <PaymentProblem problem={opening.problem} others={opening.others(["reason"])} />
            <ReopenReason
              id="reopen-reason"
              value={reason}
              error={opening.errorOf("reason")}
              onChange={setReason}
            />
          </DialogBody>
          <DialogFooter>
            <Button onClick={() => setOpen(false)}>Cancel</Button>
            <Button type="submit" variant="danger" pending={opening.pending}>
              Reopen the day
            </Button>
          </DialogFooter>
        </ScriptForm>
      </DialogContent>
    </Dialog>
  );
}
