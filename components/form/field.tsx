"use client";

import { Fragment, type ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { Label } from "@/components/ui/label";
import { useForm } from "./form";
import type { ActionForm } from "./use-action-form";

export const fieldId = (form: ActionForm, name: string) => `${form.id}-${name}`;

export type FieldProps = {
  name: string;
  label: string;
  /** Shown under the field: the expected format, the purpose. */
  hint?: ReactNode;
  required?: boolean;
  disabled?: boolean;
  /** On the right of the label: a link, a unit. */
  aside?: ReactNode;
  className?: string;
};

/** The props that tie a control to its label, hint and error. */
export type ControlProps = {
  id: string;
  name: string;
  required: boolean | undefined;
  disabled: boolean | undefined;
  "aria-invalid": true | undefined;
  "aria-describedby": string | undefined;
};

/** Label, control, hint and error; `children` renders the control with the given props. */
export function Field({
  name,
  label,
  hint,
  required,
  disabled,
  aside,
  className,
  children,
}: FieldProps & { children: (control: ControlProps) => ReactNode }) {
  const form = useForm();
  const control = useControl({ name, hint, required, disabled });
  return (
    <div data-slot="field" className={cn("flex min-w-0 flex-col gap-1.5 sm:col-span-3", className)}>
      <div className="flex items-baseline justify-between gap-2">
        <Label htmlFor={control.id}>
          {label}
          {required ? null : <span className="sr-only"> (optional)</span>}
          {required ? (
            <span aria-hidden className="ml-0.5 text-danger">
              *
            </span>
          ) : null}
        </Label>
        {aside ? <span className="text-xs text-muted-foreground">{aside}</span> : null}
      </div>
      <Fragment key={form.fillsOf(name)}>{children(control)}</Fragment>
      <FieldNotes name={name} hint={hint} />
    </div>
  );
}

type Wiring = Pick<FieldProps, "name" | "hint" | "required" | "disabled">;

/** For controls that are not laid out under their label. */
export function useControl({ name, hint, required, disabled }: Wiring): ControlProps {
  const form = useForm();
  const id = fieldId(form, name);
  const error = form.errorOf(name);
  const notes = [error ? `${id}-error` : null, hint ? `${id}-hint` : null].filter(Boolean).join(" ");
  return {
    id,
    name,
    required,
    disabled,
    "aria-invalid": error ? true : undefined,
    "aria-describedby": notes || undefined,
  };
}

export function FieldNotes({ name, hint }: Pick<FieldProps, "name" | "hint">) {
  const form = useForm();
  const id = fieldId(form, name);
  const error = form.errorOf(name);
  return (
    <>
      {error ? (
        <p id={`${id}-error`} className="text-sm text-danger">
          {error}
        </p>
      ) : null}
      {hint ? (
        <p id={`${id}-hint`} className="text-xs text-muted-foreground">
          {hint}
        </p>
      ) : null}
    </>
  );
}
