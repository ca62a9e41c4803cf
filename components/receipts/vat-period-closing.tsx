"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { ScriptForm } from "@/components/ui/control";
import { DialogBody, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { closeVatPeriod, reopenVatPeriod } from "@/lib/accounting/actions";
import { PaymentProblem } from "./payment-problem";
import { ReopenReason } from "./reopen-reason";
import { useMoneyAction } from "./use-money-action";
import { type PeriodContentProps, periodWords } from "./vat-period-words";

/** Asks before a VAT period is closed. */
export function CloseContent({ period, onDone }: PeriodContentProps) {
  const closing = useMoneyAction(closeVatPeriod, () => {
    onDone();
    toast.success("The period is closed");
  });
  return (
    <DialogContent
      title="Close this VAT period"
      description={`${periodWords(period)}: from now on nothing is issued or credited within it, but by those who may override closed periods.`}
    >
      <DialogBody>
        <PaymentProblem problem={closing.problem} others={closing.others([])} />
      </DialogBody>
      <DialogFooter>
        <Button onClick={onDone}>Cancel</Button>
        <Button variant="primary" pending={closing.pending} onClick={() => closing.submit({ id: period.id })}>
          Close the period
        </Button>
      </DialogFooter>
    </DialogContent>
  );
}

/** Asks why a closed VAT period is reopened. */
export function ReopenContent({ period, onDone }: PeriodContentProps) {
  const [reason, setReason] = useState("");
  const opening = useMoneyAction(reopenVatPeriod, () => {
    onDone();
    toast.success("The period is reopened");
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    opening.submit({ id: period.id, reason });
  };
  return (
    <DialogContent title="Reopen this VAT period" description={periodWords(period)}>
      <ScriptForm onSubmit={onSubmit} className="contents">
        <DialogBody className="flex flex-col gap-3">
          <PaymentProblem problem={opening.problem} others={opening.others(["reason"])} />
          <ReopenReason
            id="period-reason"
            value={reason}
            error={opening.errorOf("reason")}
            onChange={setReason}
          />
        </DialogBody>
        <DialogFooter>
          <Button onClick={onDone}>Cancel</Button>
          <Button type="submit" variant="danger" pending={opening.pending}>
            Reopen the period
          </Button>
        </DialogFooter>
      </ScriptForm>
    </DialogContent>
  );
}
