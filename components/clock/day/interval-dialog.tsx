"use client";

import { Pencil, Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogContent, DialogTrigger } from "@/components/ui/dialog";
import type { IsoDate } from "@/lib/core/dates/dates";
import { type EditedInterval, IntervalForm } from "./interval-form";
import type { JobChoice } from "./job-choices";

type IntervalDialogProps = {
  interval: EditedInterval;
  /** What the interval is called: "At work 08:02–17:30". */
  name: string;
  date: IsoDate;
  timeZone: string;
  jobs: readonly JobChoice[];
};

/** The button that corrects an interval, or adds one. */
export function IntervalDialog({ interval, name, ...rest }: IntervalDialogProps) {
  const [open, setOpen] = useState(false);
  const adds = interval.id === null;
  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        {adds ? (
          <Button>
            <Plus aria-hidden />
            {name}
          </Button>
        ) : (
          <Button variant="ghost" size="icon" aria-label={`Correct: ${name}`}>
            <Pencil aria-hidden />
          </Button>
        )}
      </DialogTrigger>
      <DialogContent
        title={adds ? name : `Correct: ${name}`}
        description={adds ? undefined : "What it said before is kept."}
      >
        <DialogBody>
          {open ? <IntervalForm interval={interval} {...rest} onSaved={() => setOpen(false)} /> : null}
        </DialogBody>
      </DialogContent>
    </Dialog>
  );
}
