"use client";

import { Field } from "@/components/form/field";
import { FieldGrid } from "@/components/form/form-layout";
import { DateInput } from "@/components/ui/date-input";
import { Input } from "@/components/ui/input";
import { durationWords, readDuration, readTime, steppedDuration } from "@/lib/appointments/rules/typed-times";
import type { BookingTimes } from "./booking-times";
import { SentValue } from "./sent-value";

/** When it begins, how long it takes, and when it was promised. */
export function WhenFields({ times }: { times: BookingTimes }) {
  const { typed, read, shown, set } = times;
  const problem = (name: keyof typeof read.problems) => (shown ? read.problems[name] : undefined);
  return (
    <FieldGrid>
      <SentValue name="starts_at" value={read.starts_at} />
      <SentValue name="duration_minutes" value={String(read.minutes ?? "")} />
      <SentValue name="promised_at" value={read.promised_at} />
      <Field name="date" label="Day" required className="sm:col-span-2">
        {({ name: _, ...control }) => (
          <DateInput {...control} value={typed.date} lean="ahead" onChange={(date) => set({ date })} />
        )}
      </Field>
      <Field name="starts_at" label="Time" required hint={problem("time")} className="sm:col-span-2">
        {({ name: _, ...control }) => (
          <Input
            {...control}
            data-field="starts_at"
            value={typed.time}
            placeholder="9, 930 or 14:15"
            aria-invalid={problem("time") ? true : control["aria-invalid"]}
            onChange={({ target }) => set({ time: target.value })}
            onFocus={({ target }) => target.select()}
            onBlur={() => set({ time: readTime(typed.time) ?? typed.time })}
          />
        )}
      </Field>
      <Field
        name="duration_minutes"
        label="Takes"
        required
        hint={problem("duration")}
        className="sm:col-span-2"
      >
        {({ name: _, ...control }) => (
          <Input
            {...control}
            data-field="duration_minutes"
            value={typed.duration}
            placeholder="90, 1h30 or 1.5 h"
            aria-invalid={problem("duration") ? true : control["aria-invalid"]}
            aria-keyshortcuts="ArrowUp ArrowDown"
            onChange={({ target }) => set({ duration: target.value })}
            onFocus={({ target }) => target.select()}
            onBlur={() => set({ duration: read.minutes ? durationWords(read.minutes) : typed.duration })}
            onKeyDown={(event) => {
              if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
              event.preventDefault();
              const by = event.key === "ArrowUp" ? 1 : -1;
              set({ duration: durationWords(steppedDuration(readDuration(typed.duration) ?? 0, by)) });
            }}
          />
        )}
      </Field>
      <Field name="promised_at" label="Ready by" hint={problem("promised")} className="sm:col-span-2">
        {({ name: _, ...control }) => (
          <Input
            {...control}
            data-field="promised_at"
            value={typed.promised_time}
            placeholder="16:30"
            aria-invalid={problem("promised") ? true : control["aria-invalid"]}
            onChange={({ target }) => set({ promised_time: target.value })}
            onBlur={() => set({ promised_time: readTime(typed.promised_time) ?? typed.promised_time })}
          />
        )}
      </Field>
      {typed.promised_time ? (
        <Field name="promised_date" label="on" className="sm:col-span-2">
          {({ name: _, ...control }) => (
            <DateInput
              {...control}
              value={typed.promised_date || typed.date}
              lean="ahead"
              onChange={(promised_date) => set({ promised_date })}
            />
          )}
        </Field>
      ) : null}
    </FieldGrid>
  );
}
