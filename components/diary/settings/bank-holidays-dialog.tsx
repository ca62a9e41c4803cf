"use client";

import { Landmark } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { useDocumentAction } from "@/components/documents/actions/use-document-action";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { formatDate } from "@/components/ui/date";
import { Dialog, DialogBody, DialogContent, DialogFooter, DialogTrigger } from "@/components/ui/dialog";
import { Label } from "@/components/ui/label";
import { Select } from "@/components/ui/select";
import { toast } from "@/components/ui/toast";
import { addBankHolidays } from "@/lib/appointments/actions";
import { bankHolidays } from "@/lib/appointments/rules/bank-holidays";
import { NATIONS, type Nation, nationWords } from "@/lib/appointments/rules/nation";
import type { Holiday } from "@/lib/appointments/rules/opening";
import { today } from "@/lib/core/dates/dates";

interface BankHolidaysDialogProps {
  /** The garage's closed days, from today on. */
  holidays: readonly Holiday[];
  /** Where the garage lies. */
  nation: Nation;
}

/** Closes the garage on a year's bank holidays at once. */
export function BankHolidaysDialog({ holidays, nation: own }: BankHolidaysDialogProps) {
  const [nation, setNation] = useState(own);
  const thisYear = Number(today().slice(0, 4));
  const years = [thisYear, thisYear + 1, thisYear + 2];
  const missing = (year: number) =>
    bankHolidays(year, nation).filter(
      ({ date }) =>
        date >= today() && !holidays.some(({ starts_on, ends_on }) => starts_on <= date && date <= ends_on),
    );
  const first = years.find((year) => missing(year).length > 0) ?? thisYear;
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<number | null>(null);
  const year = chosen ?? first;
  const days = missing(year);
  const adding = useDocumentAction<{ added: readonly unknown[] }>(({ added }) => {
    toast.success(added.length === 1 ? "1 day closed" : `${added.length} days closed`);
    setOpen(false);
    setChosen(null);
  });
  const booked = adding.problem?.details.length ? adding.problem.details : null;
  const add = (confirmed: boolean) =>
    adding.run(() => addBankHolidays({ year, nation, confirmed_with_bookings: confirmed }));
  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button size="sm">
          <Landmark aria-hidden />
          Bank holidays
        </Button>
      </DialogTrigger>
      <DialogContent title="Bank holidays" description="A day that is proclaimed for once is added by hand.">
        <DialogBody className="flex flex-col gap-4 text-sm">
          <div className="flex flex-wrap items-center gap-3">
            <Label htmlFor="bank-holidays-in">Of</Label>
            <Select
              id="bank-holidays-in"
              value={nation}
              onChange={({ target }) => setNation(target.value as Nation)}
              className="w-48"
            >
              {NATIONS.map((one) => (
                <option key={one} value={one}>
                  {nationWords[one]}
                </option>
              ))}
            </Select>
            <Label htmlFor="bank-holidays-of">Year</Label>
            <Select
              id="bank-holidays-of"
              value={year}
              onChange={({ target }) => setChosen(Number(target.value))}
              className="w-28"
            >
              {years.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </Select>
          </div>
          {booked ? (
            <Alert tone="warning" title="Something is booked then">
              <ul>
                {booked.map(({ message }) => (
                  <li key={message}>{message}</li>
                ))}
              </ul>
            </Alert>
          ) : adding.problem ? (
            <p role="alert" className="text-danger">
              {adding.problem.message}
            </p>
          ) : null}
          {days.length === 0 ? (
            <p>All of them are closed already.</p>
          ) : (
            <ul className="flex flex-col gap-1">
              {days.map(({ date, name }) => (
                <li key={date} className="flex flex-wrap gap-x-3">
                  <Link
                    href={`/calendar/list?from=${date}&to=${date}`}
                    prefetch={false}
                    className="min-w-32 tabular-nums underline underline-offset-2"
                  >
                    {formatDate(date)}
                  </Link>
                  <span className="text-muted-foreground">{name}</span>
                </li>
              ))}
            </ul>
          )}
        </DialogBody>
        <DialogFooter>
          {days.length > 0 ? (
            <Button variant="primary" pending={adding.pending} onClick={() => add(booked !== null)}>
              {booked
                ? "Close all the same"
                : `Close ${days.length === 1 ? "this day" : `these ${days.length} days`}`}
            </Button>
          ) : null}
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
