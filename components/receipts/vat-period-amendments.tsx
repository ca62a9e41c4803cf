"use client";

import { type FormEvent, type ReactNode, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { ScriptForm } from "@/components/ui/control";
import { DateInput } from "@/components/ui/date-input";
import { DialogBody, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { Label } from "@/components/ui/label";
import { toast } from "@/components/ui/toast";
import { changeVatPeriod, removeVatPeriod, splitVatPeriod } from "@/lib/accounting/actions";
import { PaymentProblem } from "./payment-problem";
import { useMoneyAction } from "./use-money-action";
import { type PeriodContentProps, periodWords } from "./vat-period-words";

/** Changes the days of a VAT period. */
export function ChangeContent({ period, onDone }: PeriodContentProps) {
  const [days, setDays] = useState({ starts_on: period.starts_on, ends_on: period.ends_on });
  const changing = useMoneyAction(changeVatPeriod, () => {
    onDone();
    toast.success("The period has its new days");
  });
  return (
    <Asking
      title="Change the days of this VAT period"
      description={`${periodWords(period)}. Documents belong to the period that has their day.`}
      submit="Change"
      asking={changing}
      fields={["starts_on", "ends_on"]}
      onDone={onDone}
      onSubmit={() => changing.submit({ id: period.id, ...days })}
    >
      <div className="flex flex-wrap gap-3">
        {(["starts_on", "ends_on"] as const).map((name) => (
          <Day
            key={name}
            label={name === "starts_on" ? "First day" : "Last day"}
            value={days[name]}
            error={changing.errorOf(name)}
            onChange={(value) => setDays((before) => ({ ...before, [name]: value }))}
          />
        ))}
      </div>
    </Asking>
  );
}

/** Splits a VAT period into two. */
export function SplitContent({ period, onDone }: PeriodContentProps) {
  const [day, setDay] = useState("");
  const splitting = useMoneyAction(splitVatPeriod, () => {
    onDone();
    toast.success("The period is split in two");
  });
  return (
    <Asking
      title="Split this VAT period in two"
      description={periodWords(period)}
      submit="Split"
      asking={splitting}
      fields={["starts_on"]}
      onDone={onDone}
      onSubmit={() => splitting.submit({ id: period.id, starts_on: day })}
    >
      <Day
        label="First day of the later part"
        value={day}
        error={splitting.errorOf("starts_on")}
        onChange={setDay}
      />
    </Asking>
  );
}

/** Removes a VAT period; its documents stay, and belong to none until another period has their days. */
export function RemoveContent({ period, onDone }: PeriodContentProps) {
  const removing = useMoneyAction(removeVatPeriod, () => {
    onDone();
    toast.success("The period is removed");
  });
  return (
    <Asking
      title="Remove this VAT period"
      description={`${periodWords(period)}. Its ${period.documents.toLocaleString("en-GB")} documents stay as they are; until another period has their days they belong to none.`}
      submit="Remove it"
      danger
      asking={removing}
      fields={[]}
      onDone={onDone}
      onSubmit={() => removing.submit({ id: period.id })}
    />
  );
}

interface AskingProps {
  title: string;
  description: string;
  submit: string;
  danger?: boolean;
  asking: Pick<ReturnType<typeof useMoneyAction>, "pending" | "problem" | "others">;
  fields: readonly string[];
  onDone(): void;
  onSubmit(): void;
  children?: ReactNode;
}

function Asking(props: AskingProps) {
  const { title, description, submit, danger, asking, fields, onDone, onSubmit, children } = props;
  return (
    <DialogContent title={title} description={description}>
      <ScriptForm
        noValidate
        className="contents"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <DialogBody className="flex flex-col gap-3">
          <PaymentProblem problem={asking.problem} others={asking.others(fields)} />
          {children}
        </DialogBody>
        <DialogFooter>
          <Button onClick={onDone}>Cancel</Button>
          <Button type="submit" variant={danger ? "danger" : "primary"} pending={asking.pending}>
            {submit}
          </Button>
        </DialogFooter>
      </ScriptForm>
    </DialogContent>
  );
}

interface DayProps {
  label: string;
  value: string;
  error: string | undefined;
  onChange(value: string): void;
}

function Day({ label, value, error, onChange }: DayProps) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1.5">
      <Label htmlFor={id}>{label}</Label>
      <DateInput
        id={id}
        value={value}
        aria-invalid={error ? true : undefined}
        onChange={onChange}
        className="w-44"
      />
      {error ? <p className="text-sm text-danger">{error}</p> : null}
    </div>
  );
}
