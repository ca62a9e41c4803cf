"use client";

import { CalendarDays } from "lucide-react";
import { type ComponentProps, type KeyboardEvent, useId, useRef, useState } from "react";
import { FIRST_DAY, LAST_DAY, today } from "@/lib/core/dates/dates";
import type { DateLean } from "@/lib/core/dates/read-date";
import { Calendar } from "./calendar";
import { cn } from "./cn";
import { InputControl } from "./control";
import { Input } from "./input";
import { Popover, PopoverAnchor, PopoverContent, PopoverTrigger } from "./popover";
import { useDateText } from "./use-date-text";

type DateInputProps = Omit<
  ComponentProps<"input">,
  "type" | "value" | "defaultValue" | "onChange" | "min" | "max" | "ref"
> & {
  /** "2026-11-03", or the typed text if it is not a date, which the consumer must reject. */
  value?: string;
  defaultValue?: string;
  /** Called when the user leaves the field, presses Enter or a shortcut, or chooses a day in the calendar. */
  onChange?(value: string): void;
  min?: string | undefined;
  max?: string | undefined;
  lean?: DateLean;
  /** Classes of the input element itself. */
  inputClassName?: string;
};

/** A key that may save, issue or print the form, so the form must already contain the date. */
const actsOnForm = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  /^(Enter|F\d+)$/.test(key) || ((ctrlKey || metaKey) && /^[^acvxz]$/i.test(key));

/**
 * A date field. Accepts dates typed the British way in any browser language (see `readDate`), or chosen in a calendar, which
 * Alt and the down arrow or the mouse opens; phones use their own. The form receives "2026-11-03". Shows an error for anything
 * that is not a date, and does not let the form be submitted.
 */
export function DateInput(props: DateInputProps) {
  const { value, defaultValue, onChange, min, max, lean, name, className, inputClassName, ...control } =
    props;
  const own = useId();
  const id = control.id ?? own;
  const input = useRef<HTMLInputElement>(null);
  const hidden = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  const limits = { min, max, ...(lean ? { lean } : {}) };
  const field = useDateText({ limits, value, defaultValue, onChange, input, hidden });
  const { problem } = field;
  const notes = [control["aria-describedby"], problem && `${id}-unread`].filter(Boolean).join(" ");

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "ArrowDown" && event.altKey) {
      event.preventDefault();
      field.settle();
      setOpen(true);
    } else if (actsOnForm(event)) field.settle();
  }

  return (
    <span data-slot="date" className={cn("block min-w-0", className)}>
      <Popover open={open} onOpenChange={setOpen}>
        <PopoverAnchor asChild>
          <span className="relative block">
            <Input
              {...control}
              ref={input}
              id={id}
              data-field={name}
              value={field.text}
              placeholder={control.placeholder ?? "day/month"}
              autoComplete="off"
              spellCheck={false}
              aria-keyshortcuts="Alt+ArrowDown"
              aria-invalid={problem ? true : control["aria-invalid"]}
              aria-describedby={notes || undefined}
              className={cn("pr-8 max-sm:pl-2 max-sm:tracking-tighter", inputClassName)}
              onChange={({ target }) => field.type(target.value)}
              onFocus={({ target }) => target.select()}
              onBlur={() => field.settle()}
              onKeyDown={onKeyDown}
            />
            <PopoverTrigger
              type="button"
              tabIndex={-1}
              disabled={control.disabled}
              aria-label="Calendar"
              className="absolute inset-y-0 right-0 grid w-8 place-items-center rounded-md text-muted-foreground hover:text-foreground disabled:opacity-50"
            >
              <CalendarDays aria-hidden className="size-3.5" />
            </PopoverTrigger>
            <InputControl
              type="date"
              tabIndex={-1}
              aria-label="Calendar"
              disabled={control.disabled}
              min={min ?? FIRST_DAY}
              max={max ?? LAST_DAY}
              value={field.date}
              onChange={({ target }) => field.pick(target.value)}
              className="absolute inset-y-0 right-0 hidden w-8 opacity-0 pointer-coarse:block"
            />
          </span>
        </PopoverAnchor>
        <PopoverContent
          align="end"
          aria-label="Calendar"
          className="w-64 p-2"
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            input.current?.focus();
          }}
        >
          <Calendar
            date={field.date}
            today={today()}
            min={min ?? FIRST_DAY}
            max={max ?? LAST_DAY}
            onPick={(date) => {
              field.pick(date);
              setOpen(false);
            }}
          />
        </PopoverContent>
      </Popover>
      {name ? <input ref={hidden} type="hidden" name={name} defaultValue={field.date} /> : null}
      {problem ? (
        <span id={`${id}-unread`} role="alert" className="mt-1 block text-xs text-danger">
          {problem}
        </span>
      ) : null}
    </span>
  );
}
