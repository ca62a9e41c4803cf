"use client";

import { Ellipsis, TriangleAlert } from "lucide-react";
import { Fragment, useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { DateText } from "@/components/ui/date";
import { Dialog } from "@/components/ui/dialog";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { Money } from "@/components/ui/money";
import type { VatPeriod } from "@/lib/accounting/queries/vat-periods";
import { daysBetweenPeriods } from "@/lib/accounting/rules/days-between-periods";
import { ChangeContent, RemoveContent, SplitContent } from "./vat-period-amendments";
import { CloseContent, ReopenContent } from "./vat-period-closing";
import { periodWords } from "./vat-period-words";

interface VatPeriodListProps {
  periods: VatPeriod[];
  today: string;
}

type Work = "close" | "reopen" | "change" | "split" | "remove";

/** The VAT periods with what was issued in each. A past one can be closed, and one made wrong can be corrected. */
export function VatPeriodList({ periods, today }: VatPeriodListProps) {
  const [asked, setAsked] = useState<{ period: VatPeriod; work: Work } | null>(null);
  if (periods.length === 0)
    return (
      <p className="p-4 text-sm text-muted-foreground">There are none yet. Create the year’s in one go.</p>
    );
  return (
    <>
      <ul className="divide-y text-sm">
        {periods.map((period, i) => (
          <Fragment key={period.id}>
            <Missing days={daysBetweenPeriods(period, periods[i - 1])} />
            <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-2.5">
              <div className="min-w-0">
                <p className="flex flex-wrap items-center gap-2 font-medium">
                  {periodWords(period)} <State period={period} today={today} />
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
                ) : null}
                <AmendMenu period={period} onAsk={(work) => setAsked({ period, work })} />
              </div>
            </li>
          </Fragment>
        ))}
      </ul>
      <Dialog open={asked !== null} onOpenChange={(open) => (open ? null : setAsked(null))}>
        {asked ? <PeriodDialog {...asked} onDone={() => setAsked(null)} /> : null}
      </Dialog>
    </>
  );
}

/** A warning: the VAT of what was issued on these days would be in no return. */
function Missing({ days }: { days: { starts_on: string; ends_on: string } | null }) {
  if (!days) return null;
  return (
    <li className="flex items-center gap-2 bg-warning/5 px-4 py-2 text-warning">
      <TriangleAlert aria-hidden className="size-4 shrink-0" />
      <span className="min-w-0">
        {periodWords(days)} is in no period: change the days of the one before or after.
      </span>
    </li>
  );
}

/** Offers nothing for a period whose return was made. */
function AmendMenu({ period, onAsk }: { period: VatPeriod; onAsk(work: Work): void }) {
  if (period.closed_at && period.documents > 0) return null;
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button size="sm" variant="ghost" aria-label={`Put right ${periodWords(period)}`}>
          <Ellipsis aria-hidden />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        <DropdownMenuItem onSelect={() => onAsk("change")}>Change its days…</DropdownMenuItem>
        <DropdownMenuItem onSelect={() => onAsk("split")}>Split in two…</DropdownMenuItem>
        <DropdownMenuItem danger onSelect={() => onAsk("remove")}>
          Remove…
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}

interface PeriodDialogProps {
  period: VatPeriod;
  work: Work;
  onDone(): void;
}

function PeriodDialog({ period, work, onDone }: PeriodDialogProps) {
  const asked = { period, onDone };
  switch (work) {
    case "close":
      return <CloseContent {...asked} />;
    case "reopen":
      return <ReopenContent {...asked} />;
    case "change":
      return <ChangeContent {...asked} />;
    case "split":
      return <SplitContent {...asked} />;
    case "remove":
      return <RemoveContent {...asked} />;
  }
}

function State({ period, today }: { period: VatPeriod; today: string }) {
  if (period.closed_at) return <Badge tone="success">Closed</Badge>;
  if (period.starts_on > today) return <Badge tone="outline">To come</Badge>;
  return period.ends_on < today ? <Badge tone="warning">To be closed</Badge> : <Badge>Now</Badge>;
}
