"use client";

import { useRouter } from "next/navigation";
import { CheckboxField } from "@/components/form/check-fields";
import { SelectField, TextareaField, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { useActionForm } from "@/components/form/use-action-form";
import { toast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/actions/result";
import { addAttendance, addWork, correctAttendance, correctWork } from "@/lib/clock/actions";
import { timeOf } from "@/lib/clock/rules/clock-words";
import { addDays, type IsoDate } from "@/lib/core/dates/dates";
import { type JobChoice, jobOf } from "./job-choices";
import { instantNear, instantTyped, unreadableTime } from "./typed-times";

export type EditedInterval = { of: "attendance" | "work" } & (
  | { id: string; started_at: string; ended_at: string | null }
  | { id: null; user_id: string }
);

type IntervalFormProps = {
  interval: EditedInterval;
  date: IsoDate;
  timeZone: string;
  jobs: readonly JobChoice[];
  onSaved: () => void;
};

/** Corrects an interval, takes it back, or adds one that nobody clocked; each with its reason. */
export function IntervalForm({ interval, date, timeZone, jobs, onSaved }: IntervalFormProps) {
  const router = useRouter();
  const known = interval.id === null ? null : interval;
  const before = {
    started_at: known ? timeOf(known.started_at, timeZone) : "",
    ended_at: known?.ended_at ? timeOf(known.ended_at, timeZone) : "",
  };
  const save = async (given: FormData): Promise<ActionResult> => {
    const typed = (name: string) => String(given.get(name) ?? "").trim();
    const why = typed("why");
    const job = jobOf(typed("job"));
    if (known) {
      const times = correctedTimes(known, before, typed, { date, timeZone });
      if ("ok" in times) return times;
      const voided = given.get("voided") === "true" ? ({ voided: true } as const) : {};
      const changed = { id: known.id, ...times, ...voided, why };
      return interval.of === "attendance" ? correctAttendance(changed) : correctWork({ ...changed, ...job });
    }
    if (interval.id !== null) return unreadableTime("started_at");
    const started_at = instantTyped(date, typed("started_at"), timeZone);
    if (!started_at) return unreadableTime("started_at");
    const sameDay = instantTyped(date, typed("ended_at"), timeZone);
    const ended_at =
      sameDay && sameDay <= started_at
        ? instantTyped(addDays(date, 1), typed("ended_at"), timeZone)
        : sameDay;
    if (!ended_at) return unreadableTime("ended_at");
    const added = { user_id: interval.user_id, started_at, ended_at, why };
    return interval.of === "attendance"
      ? addAttendance(added)
      : addWork({ ...added, ...(job ?? { document_id: "" }) });
  };
  const form = useActionForm(save, {
    initial: before,
    onSaved() {
      toast.success("Saved");
      router.refresh();
      onSaved();
    },
  });
  return (
    <Form form={form} unguarded labels={{ document_id: "Job", line_id: "Job" }} className="gap-4 pb-3">
      <div className="grid grid-cols-2 gap-3 sm:[&>*]:col-span-1">
        <TextField name="started_at" label="From" placeholder="08:00" inputMode="numeric" required />
        <TextField
          name="ended_at"
          label="Until"
          placeholder="17:30"
          inputMode="numeric"
          required={!known || known.ended_at !== null}
        />
      </div>
      {interval.of === "work" ? (
        <SelectField
          name="job"
          label="Job"
          options={jobs}
          blank={known ? "As it is" : "Choose a job"}
          required={!known}
        />
      ) : null}
      <TextareaField name="why" label="Why" rows={2} maxLength={300} required />
      <div className="flex flex-wrap items-center justify-between gap-3">
        {known ? <CheckboxField name="voided" label="It never was: it counts no more" /> : <span />}
        <SubmitButton />
      </div>
    </Form>
  );
}

type Known = Extract<EditedInterval, { id: string }>;

/** The times that were changed; a time that stayed as it was keeps its seconds. */
function correctedTimes(
  known: Known,
  before: { started_at: string; ended_at: string },
  typed: (name: string) => string,
  { date, timeZone }: { date: IsoDate; timeZone: string },
): { started_at?: string; ended_at?: string } | ActionResult<never> {
  const times: { started_at?: string; ended_at?: string } = {};
  for (const field of ["started_at", "ended_at"] as const) {
    const text = typed(field);
    if (text === before[field]) continue;
    const near = known[field] ?? known.started_at;
    const read = instantNear(near, date, text, timeZone);
    if (!read) return unreadableTime(field);
    times[field] = read;
  }
  return times;
}
