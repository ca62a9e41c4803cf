"use client";

import { CalendarOff, Plus, X } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import type { Nation } from "@/lib/appointments/rules/nation";
import type { Holiday } from "@/lib/appointments/rules/opening";
import { BankHolidaysDialog } from "./bank-holidays-dialog";
import { ClosedDaysDialog } from "./closed-days-dialog";
import { daysWords } from "./days-words";
import { useRemoveHoliday } from "./use-remove-holiday";

interface ClosedDaysProps {
  /** Those of the garage, from today on. */
  holidays: readonly Holiday[];
  /** Where the garage lies. */
  nation: Nation;
  mayClose: boolean;
  mayRemove: boolean;
}

/** Days on which the garage is closed though it is open in a usual week. */
export function ClosedDays({ holidays, nation, mayClose, mayRemove }: ClosedDaysProps) {
  const removal = useRemoveHoliday();
  return (
    <Card>
      <CardHeader
        title="Closed days"
        description="From today on"
        className="max-sm:flex-wrap"
        actions={
          mayClose ? (
            <>
              <BankHolidaysDialog holidays={holidays} nation={nation} />
              <ClosedDaysDialog technician={null}>
                <Button size="sm">
                  <Plus aria-hidden />
                  Add<span className="sr-only"> closed days</span>
                </Button>
              </ClosedDaysDialog>
            </>
          ) : null
        }
      />
      {holidays.length === 0 ? (
        <EmptyState icon={CalendarOff} title="No closed days" className="py-10">
          Bank holidays, the week after Christmas, a day for stocktaking.
        </EmptyState>
      ) : (
        <ul className="divide-y">
          {holidays.map((holiday) => (
            <li key={holiday.id} className="flex items-center gap-3 px-4 py-2 text-sm">
              <span className="flex min-w-0 flex-1 flex-wrap gap-x-4">
                <span className="font-medium tabular-nums sm:min-w-56">{daysWords(holiday)}</span>
                <span className="break-words text-muted-foreground">{holiday.name}</span>
              </span>
              {mayRemove ? (
                <Button
                  size="icon"
                  variant="ghost"
                  disabled={removal.pending}
                  aria-label={`Remove closed days: ${holiday.name}, ${daysWords(holiday)}`}
                  onClick={() => removal.remove(holiday.id)}
                >
                  <X aria-hidden />
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
