import type { ComponentProps, ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { Textarea } from "@/components/ui/textarea";

interface PlainFieldProps {
  name: string;
  label: string;
  hint?: ReactNode;
  /** What is wrong with what was typed. */
  problem?: string | undefined;
}

const wired = ({ name, hint, problem }: PlainFieldProps) => ({
  id: name,
  name,
  "aria-invalid": problem ? (true as const) : undefined,
  "aria-describedby":
    [problem ? `${name}-problem` : "", hint ? `${name}-hint` : ""].filter(Boolean).join(" ") || undefined,
});

function Around({ children, ...field }: PlainFieldProps & { children: ReactNode; optional?: boolean }) {
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <Label htmlFor={field.name} className="text-base">
        {field.label}
        {field.optional ? <span className="font-normal text-muted-foreground"> (optional)</span> : null}
      </Label>
      {field.hint ? (
        <p id={`${field.name}-hint`} className="text-sm text-muted-foreground">
          {field.hint}
        </p>
      ) : null}
      {children}
      {field.problem ? (
        <p id={`${field.name}-problem`} className="text-sm font-medium text-danger">
          {field.problem}
        </p>
      ) : null}
    </div>
  );
}

/** A field of a form that a browser sends by itself: label, hint, control and what is wrong with it. */
export function PlainField({
  name,
  label,
  hint,
  problem,
  className,
  ...input
}: PlainFieldProps & ComponentProps<"input">) {
  const field = { name, label, hint, problem };
  return (
    <Around {...field}>
      <Input {...wired(field)} {...input} className={cn("h-12 px-3 text-lg sm:text-base", className)} />
    </Around>
  );
}

export function PlainTextarea({
  name,
  label,
  hint,
  problem,
  ...area
}: PlainFieldProps & ComponentProps<"textarea">) {
  const field = { name, label, hint, problem };
  return (
    <Around {...field} optional>
      <Textarea {...wired(field)} {...area} className="px-3 text-lg sm:text-base" />
    </Around>
  );
}
