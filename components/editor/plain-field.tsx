"use client";

import { type Dispatch, memo, useId } from "react";
import { cn } from "@/components/ui/cn";
import { DateInput } from "@/components/ui/date-input";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import type { DateLean } from "@/lib/core/dates/read-date";
import type { EditorAction, FieldName } from "./editor-state";
import { useFieldDispute } from "./together/dispute-context";
import { DisputeNote, disputeId } from "./together/dispute-note";

interface PlainFieldProps {
  name: FieldName;
  label: string;
  value: string;
  error: string | undefined;
  dispatch: Dispatch<EditorAction>;
  kind?: "text" | "figure" | "date" | "long";
  /** Which year is assumed for a date without one. */
  lean?: DateLean;
  list?: string;
  options?: readonly { value: string; label: string }[];
  rows?: number;
  placeholder?: string;
  className?: string;
  readOnly?: boolean;
}

/** A field beside the lines. It renders again only when it changes itself. */
export const PlainField = memo(function PlainField(props: PlainFieldProps) {
  const {
    name,
    label,
    value,
    error,
    dispatch,
    kind = "text",
    lean = "near",
    list,
    options,
    rows,
    placeholder,
    className,
    readOnly,
  } = props;
  const id = useId();
  const disputed = useFieldDispute(name);
  const told = [error && `${id}-error`, disputed && disputeId(name)].filter(Boolean).join(" ");
  const put = (text: string) => dispatch({ type: "field", name, value: text });
  const common = {
    id,
    name,
    value,
    placeholder,
    "aria-invalid": error ? (true as const) : undefined,
    "aria-describedby": told || undefined,
  };
  const control = {
    ...common,
    onChange: ({ target }: { target: { value: string } }) => put(target.value),
  };
  return (
    <div className={cn("flex min-w-0 flex-col gap-1", kind === "date" && "max-sm:col-span-2", className)}>
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
      ) : kind === "date" ? (
        <DateInput {...common} lean={lean} onChange={put} />
      ) : (
        <Input
          {...control}
          readOnly={readOnly}
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
      {disputed ? (
        <DisputeNote
          dispute={disputed.dispute}
          mine={disputed.store.state().content.fields}
          dispatch={dispatch}
        />
      ) : null}
    </div>
  );
});
