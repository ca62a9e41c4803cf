"use client";

import type { ComponentProps } from "react";
import { DateInput } from "@/components/ui/date-input";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import type { DateLean } from "@/lib/core/dates/read-date";
import { Field, type FieldProps } from "./field";
import { useForm } from "./form";
import { tidyMoney } from "./tidy-money";

type InputExtras = Pick<
  ComponentProps<"input">,
  | "placeholder"
  | "autoComplete"
  | "inputMode"
  | "maxLength"
  | "autoFocus"
  | "list"
  | "spellCheck"
  | "autoCapitalize"
  | "onChange"
>;

/** The initial value of a field, as the text for its control. */
function useInitial(name: string): string {
  const value = useForm().initial[name];
  return value === null || value === undefined ? "" : String(value);
}

function split<P extends FieldProps>({
  name,
  label,
  hint,
  required,
  disabled,
  aside,
  className,
  ...rest
}: P) {
  return { field: { name, label, hint, required, disabled, aside, className }, rest };
}

type TextFieldProps = FieldProps & InputExtras & { type?: "text" | "email" | "url" | "password" | "search" };

export function TextField({ type, ...props }: TextFieldProps) {
  const { field, rest } = split(props);
  const initial = useInitial(props.name);
  return (
    <Field {...field}>
      {(control) => <Input type={type} defaultValue={initial} {...control} {...rest} />}
    </Field>
  );
}

/** A British or foreign number as people write it; the server parses it. */
export function TelephoneField(props: FieldProps & InputExtras) {
  const { field, rest } = split(props);
  const initial = useInitial(props.name);
  return (
    <Field {...field}>
      {(control) => <Input type="tel" inputMode="tel" defaultValue={initial} {...control} {...rest} />}
    </Field>
  );
}

export function NumberField({ unit, ...props }: FieldProps & InputExtras & { unit?: string }) {
  const { field, rest } = split(props);
  const initial = useInitial(props.name);
  return (
    <Field {...field}>
      {(control) => (
        <span className="relative block">
          <Input
            inputMode="decimal"
            defaultValue={initial}
            className="text-right"
            style={unit ? { paddingRight: `calc(${unit.length}ch + 1.25rem)` } : undefined}
            {...control}
            {...rest}
          />
          {unit ? (
            <span
              aria-hidden
              className="pointer-events-none absolute inset-y-0 right-2.5 flex items-center text-sm text-muted-foreground"
            >
              {unit}
            </span>
          ) : null}
        </span>
      )}
    </Field>
  );
}

/** Pounds and pence; "£1,234.5" becomes "1234.50". */
export function MoneyField(props: FieldProps & InputExtras) {
  const { field, rest } = split(props);
  const initial = useInitial(props.name);
  return (
    <Field {...field}>
      {(control) => (
        <span className="relative block">
          <span
            aria-hidden
            className="pointer-events-none absolute inset-y-0 left-2.5 flex items-center text-sm text-muted-foreground"
          >
            £
          </span>
          <Input
            inputMode="decimal"
            data-money
            defaultValue={initial}
            onBlur={(event) => {
              event.currentTarget.value = tidyMoney(event.currentTarget.value);
            }}
            className="pl-6 text-right"
            {...control}
            {...rest}
          />
        </span>
      )}
    </Field>
  );
}

type DateFieldProps = FieldProps & { min?: string; max?: string; lean?: DateLean };

export function DateField(props: DateFieldProps) {
  const { field, rest } = split(props);
  const initial = useInitial(props.name);
  return <Field {...field}>{(control) => <DateInput defaultValue={initial} {...control} {...rest} />}</Field>;
}

type TextareaFieldProps = FieldProps & { rows?: number; placeholder?: string; maxLength?: number };

export function TextareaField(props: TextareaFieldProps) {
  const { field, rest } = split(props);
  const initial = useInitial(props.name);
  return <Field {...field}>{(control) => <Textarea defaultValue={initial} {...control} {...rest} />}</Field>;
}

export type Option = { value: string; label: string; disabled?: boolean };

type SelectFieldProps = FieldProps &
  Pick<ComponentProps<"select">, "onChange"> & {
    options: readonly Option[];
    /** The text for "none chosen"; without it, the user must choose an option. */
    blank?: string;
  };

export function SelectField({ options, blank, ...props }: SelectFieldProps) {
  const { field, rest } = split(props);
  const initial = useInitial(props.name);
  return (
    <Field {...field}>
      {(control) => (
        <Select defaultValue={initial} {...control} {...rest}>
          {blank === undefined ? null : <option value="">{blank}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
