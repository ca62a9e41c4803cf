"use client";

import { type Dispatch, memo, useId } from "react";
import { cn } from "@/components/ui/cn";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import type { EditorAction, FieldName } from "./editor-state";

interface PlainFieldProps {
  name: FieldName;
  label: string;
  value: string;
  error: string | undefined;
  dispatch: Dispatch<EditorAction>;
  kind?: "text" | "figure" | "date" | "long";
  list?: string;
  options?: readonly { value: string; label: string }[];
  rows?: number;
  placeholder?: string;
  className?: string;
  readOnly?: boolean;
}

/** A field beside the lines; drawn anew when it changes and not when another does. */
export const PlainField = memo(function PlainField(props: PlainFieldProps) {
  const {
    name,
    label,
    value,
    error,
    dispatch,
    kind = "text",
    list,
    options,
    rows,
    placeholder,
    className,
    readOnly,
  } = props;
  const id = useId();
  const control = {
    id,
    name,
    value,
    placeholder,
    "aria-invalid": error ? (true as const) : undefined,
    "aria-describedby": error ? `${id}-error` : undefined,
    onChange: ({ target }: { target: { value: string } }) =>
      dispatch({ type: "field", name, value: target.value }),
  };
  return (
    <div className={cn("flex min-w-0 flex-col gap-1", className)}>
      <label htmlFor={id} className="text-xs text-muted-foreground">
        {label}
      </label>
      {options ? (
        <Select {...control}>
          <option value="" />
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </Select>
      ) : kind === "long" ? (
        <Textarea {...control} rows={rows} className="text-base sm:text-sm" />
      ) : (
        <Input
          {...control}
          readOnly={readOnly}
          type={kind === "date" ? "date" : "text"}
          inputMode={kind === "figure" ? "decimal" : undefined}
          list={list}
          autoComplete="off"
          className={kind === "figure" ? "text-right" : undefined}
        />
      )}
      {error ? (
        <p id={`${id}-error`} className="text-xs text-danger">
          {error}
        </p>
      ) : null}
    </div>
  );
});
