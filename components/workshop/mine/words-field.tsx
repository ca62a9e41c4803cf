"use client";

import { useId } from "react";
import { Label } from "@/components/ui/label";
import { Textarea } from "@/components/ui/textarea";
import { writeWords } from "@/lib/job-work/actions";
import type { WordsField as Field } from "@/lib/job-work/schema/writing";
import { SavingWords } from "./saving-words";
import { useKept } from "./use-kept";

interface WordsFieldProps {
  job: string;
  user: string;
  field: Field;
  label: string;
  saved: string | null;
}

/** A text of a job, saved as one types. */
export function WordsField({ job, user, field, label, saved }: WordsFieldProps) {
  const id = useId();
  const { value, saving, write, flush } = useKept({
    place: `${user}.${job}.${field}`,
    saved: saved ?? "",
    send: ({ value, seen, key }) => writeWords({ id: job, key, field, text: value, seen }),
  });
  return (
    <div className="flex flex-col gap-1">
      <Label htmlFor={id} className="text-base">
        {label}
      </Label>
      <Textarea
        id={id}
        name={field}
        value={value}
        rows={2}
        maxLength={20_000}
        aria-describedby={`${id}-state`}
        aria-invalid={saving.is === "refused" || undefined}
        className="min-h-14 text-base leading-6"
        onChange={(event) => write(event.target.value)}
        onBlur={flush}
      />
      <SavingWords saving={saving} id={`${id}-state`} />
    </div>
  );
}
