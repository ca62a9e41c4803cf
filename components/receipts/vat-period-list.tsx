"use client";

import { type FormEvent, useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { DateText, formatDate } from "@/components/ui/date";
import { Dialog, DialogBody, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { Money } from "@/components/ui/money";
import { toast } from "@/components/ui/toast";
import type { VatPeriod } from "@/lib/receipts/vat-periods";
import { PaymentProblem } from "./payment-problem";
import { ReopenReason } from "./reopen-reason";
import { type MoneyAction, useMoneyAction } from "./use-money-action";

interface VatPeriodListProps {
  periods: VatPeriod[];
  today: string;
  close: MoneyAction<{ id: string }, unknown>;
  reopen: MoneyAction<{ id: string; reason: string }, unknown>;
  remove: MoneyAction<{ id: string }, unknown>;
}

/** The VAT periods with what was issued in each; one that is over can be closed. */
export function VatPeriodList({ periods, today, close, reopen, remove }: VatPeriodListProps) {
  const [asked, setAsked] = useState<{ period: VatPeriod; work: "close" | "reopen" } | null>(null);
  const removing = useMoneyAction(remove, () => toast.success("The period is removed"));
  if (periods.length === 0)
    return <p className="p-4 text-sm text-muted-foreground">There are none yet: create them here.</p>;
  return (
    <>
      <ul className="divide-y text-sm">
        {periods.map((period) => (
          <li
            key={period.id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-2.5"
          >
            <div className="min-w-0">
              <p className="flex flex-wrap items-center gap-2 font-medium">
                {wordsOf(period)} <State period={period} today={today} />
              </p>
              <p className="text-muted-foreground">
                {period.documents.toLocaleString("en-GB")} documents, VAT <Money amount={period.vat} />
                {period.closed_at ? (
                  <>
                    {" "}
                    · closed <DateText date={period.closed_at} year />
                    {period.closed_by ? ` by ${period.closed_by}` : ""}
                  </>
                ) : null}
              </p>
            </div>
            <div className="flex gap-2">
              {period.closed_at ? (
                <Button size="sm" onClick={() => setAsked({ period, work: "reopen" })}>
                  Reopen
                </Button>
              ) : period.ends_on < today ? (
                <Button size="sm" variant="primary" onClick={() => setAsked({ period, work: "close" })}>
                  Close
                </Button>
              ) : period.starts_on > today ? (
                <Button
                  size="sm"
                  variant="ghost"
                  pending={removing.pending}
                  onClick={() => removing.submit({ id: period.id })}
                >
                  Remove
                </Button>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
      <Dialog open={asked !== null} onOpenChange={(open) => (open ? null : setAsked(null))}>
        {asked?.work === "close" ? (
          <CloseContent period={asked.period} action={close} onDone={() => setAsked(null)} />
        ) : asked ? (
          <ReopenContent period={asked.period} action={reopen} onDone={() => setAsked(null)} />
        ) : null}
      </Dialog>
    </>
  );
}

const wordsOf = ({ starts_on, ends_on }: VatPeriod) =>
  `${formatDate(starts_on, { noWeekday: true, year: true })} to ${formatDate(ends_on, { noWeekday: true, year: true })}`;

function State({ period, today }: { period: VatPeriod; today: string }) {
  if (period.closed_at) return <Badge tone="success">Closed</Badge>;
  if (period.starts_on > today) return <Badge tone="outline">To come</Badge>;
  return period.ends_on < today ? <Badge tone="warning">To be closed</Badge> : <Badge>Now</Badge>;
}

interface ContentProps<I> {
  period: VatPeriod;
  action: MoneyAction<I, unknown>;
  onDone(): void;
}

function CloseContent({ period, action, onDone }: ContentProps<{ id: string }>) {
  const closing = useMoneyAction(action, () => {
    onDone();
    toast.success("The period is closed");
  });
  return (
    <DialogContent
      title="Close this VAT period"
      description={`${wordsOf(period)}: from now on nothing is issued or credited within it, but by those who may override closed periods.`}
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

function ReopenContent({ period, action, onDone }: ContentProps<{ id: string; reason: string }>) {
  const [reason, setReason] = useState("");
  const opening = useMoneyAction(action, () => {
    onDone();
    toast.success("The period is reopened");
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    opening.submit({ id: period.id, reason });
  };
  return (
    <DialogContent title="Reopen this VAT period" description={wordsOf(period)}>
      <form onSubmit={onSubmit} className="contents">
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
      </form>
    </DialogContent>
  );
}
