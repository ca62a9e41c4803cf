"use client";

import { CircleAlert } from "lucide-react";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { fieldId } from "./field";
import { useForm } from "./form";
import type { FormProblem } from "./use-action-form";

type FormProblemSummaryProps = {
  labels: Record<string, string> | undefined;
  explain: ((problem: FormProblem) => ReactNode) | undefined;
};

/** The problems at the top of the form after a failed save, each with a link to its field. */
export function FormProblemSummary({ labels = {}, explain }: FormProblemSummaryProps) {
  const pathname = usePathname();
  const form = useForm();
  const { problem } = form;
  if (!problem) return null;
  const open = problem.details.filter((detail) => form.errorOf(detail.field));
  if (problem.details.length > 0 && open.length === 0) return null;
  return (
    <div
      data-slot="form-problem"
      role="alert"
      tabIndex={-1}
      className="flex gap-3 rounded-lg border border-danger/30 bg-danger/5 px-3.5 py-3 text-sm outline-none"
    >
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-danger" />
      <div className="min-w-0">
        <p className="font-medium">{problem.message}</p>
        {open.length > 0 ? (
          <ul className="mt-1 flex flex-col text-muted-foreground">
            {open.map(({ field, message }) => (
              <li key={`${field} ${message}`}>
                <a
                  href={`#${fieldId(form, field)}`}
                  className="inline-block py-0.5 leading-5 underline underline-offset-2 hover:text-foreground"
                >
                  {labels[field] ? `${labels[field]}: ${message}` : message}
                </a>
              </li>
            ))}
          </ul>
        ) : null}
        {problem.code === "PRECONDITION_FAILED" ? (
          <p className="mt-1 text-muted-foreground">
            What you typed is still here.{" "}
            <a href={pathname} target="_blank" rel="noreferrer" className="underline underline-offset-2">
              See in a new tab how it stands now
            </a>
          </p>
        ) : null}
        {explain?.(problem)}
      </div>
    </div>
  );
}
