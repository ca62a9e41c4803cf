"use client";

import { createContext, type ReactNode, use, useEffect } from "react";
import { cn } from "@/components/ui/cn";
import { FormProblemSummary } from "./form-problem-summary";
import { UnsavedChanges } from "./unsaved-changes";
import type { ActionForm, FormProblem } from "./use-action-form";

const FormContext = createContext<ActionForm | null>(null);

/** The form that a field stands in. */
export function useForm(): ActionForm {
  const form = use(FormContext);
  if (!form) throw new Error("A field must stand inside <Form>");
  return form;
}

type FormProps = {
  form: ActionForm;
  /** Sent along unseen: the row's id and version. */
  hidden?: Record<string, string | number>;
  /** Field name → how people call it, for what is wrong with fields that have no place on the page. */
  labels?: Record<string, string>;
  /** More about what went wrong, below the message: the records that are alike, another way to go on. */
  explain?: (problem: FormProblem) => ReactNode;
  /** Do not ask before one leaves with something unsaved (a search form, a dialog). */
  unguarded?: boolean;
  className?: string;
  children: ReactNode;
};

export function Form({ form, hidden = {}, labels, explain, unguarded, className, children }: FormProps) {
  useSaveKeys(form);
  return (
    <FormContext value={form}>
      <form
        ref={form.ref}
        noValidate
        autoComplete="off"
        aria-busy={form.pending}
        onSubmit={form.onSubmit}
        onInput={form.onInput}
        className={cn("flex min-w-0 flex-col gap-5", className)}
      >
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <FormProblemSummary labels={labels} explain={explain} />
        {children}
      </form>
      {unguarded ? null : <UnsavedChanges dirty={form.dirty && !form.pending} />}
    </FormContext>
  );
}

/** ⌘↵, Ctrl-↵, ⌘S and Ctrl-S save, from any field and from the bare page. */
function useSaveKeys({ ref }: ActionForm): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const isSave = event.key === "Enter" || event.key.toLowerCase() === "s";
      if (!isSave || !(event.metaKey || event.ctrlKey) || event.altKey || event.shiftKey) return;
      const { target } = event;
      const mine = target instanceof Node && (target === document.body || ref.current?.contains(target));
      if (!mine) return;
      event.preventDefault();
      ref.current?.requestSubmit();
    }
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [ref]);
}
