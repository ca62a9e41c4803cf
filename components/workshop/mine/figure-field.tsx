"use client";

import { useId } from "react";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";

interface FigureFieldProps {
  label: string;
  name: string;
  value: string;
  unit?: string;
  invalid?: boolean;
  mode?: "numeric" | "decimal" | "text";
  onWrite(value: string): void;
  onLeave(): void;
}

/** A field for a short thing, large enough for a thumb. */
export function FigureField({
  label,
  name,
  value,
  unit,
  invalid,
  mode = "numeric",
  onWrite,
  onLeave,
}: FigureFieldProps) {
  const id = useId();
  return (
    <div className="flex min-w-0 flex-1 flex-col gap-1">
      <Label htmlFor={id} className="truncate text-base">
        {label}
        {unit ? <span className="font-normal text-muted-foreground"> {unit}</span> : null}
      </Label>
      <Input
        id={id}
        name={name}
        value={value}
        inputMode={mode}
        autoComplete="off"
        aria-invalid={invalid || undefined}
        className="h-12 text-lg pointer-coarse:h-12 sm:text-lg"
        onChange={(event) => onWrite(event.target.value)}
        onBlur={onLeave}
      />
    </div>
  );
}
