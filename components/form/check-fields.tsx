"use client";

import type { ComponentType } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { cn } from "@/components/ui/cn";
import { Switch } from "@/components/ui/switch";
import { FieldNotes, type FieldProps, useControl } from "./field";
import { useForm } from "./form";

type CheckProps = Omit<FieldProps, "required" | "aside">;

/** Yes or no. An unticked box submits "false", so that the server can tell it from a field that is not on the form. */
export function CheckboxField(props: CheckProps) {
  return <CheckField {...props} control={Checkbox} />;
}

export function SwitchField(props: CheckProps) {
  return <CheckField {...props} control={Switch} />;
}

type Control = ComponentType<{
  defaultChecked: boolean;
  value: string;
  className: string;
  id: string;
  name: string;
}>;

function CheckField({
  name,
  label,
  hint,
  disabled,
  className,
  control: Box,
}: CheckProps & { control: Control }) {
  const form = useForm();
  const { required: _, ...control } = useControl({ name, hint, disabled });
  const initial = form.initial[name];
  return (
    <div data-slot="field" className={cn("flex min-w-0 gap-2.5 sm:col-span-3", className)}>
      <input type="hidden" name={name} value="false" />
      <Box
        defaultChecked={initial === true || initial === "true"}
        value="true"
        className="mt-0.5"
        {...control}
      />
      <div className="flex min-w-0 flex-col gap-0.5">
        <label htmlFor={control.id} className="text-sm font-medium pointer-coarse:py-1">
          {label}
        </label>
        <FieldNotes name={name} hint={hint} />
      </div>
    </div>
  );
}
