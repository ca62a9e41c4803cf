"use client";

import { createContext, type ReactNode, use } from "react";
import { useShortcuts } from "@/components/keyboard/use-shortcuts";
import { cn } from "@/components/ui/cn";
import { ScriptForm } from "@/components/ui/control";
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

type FormProps<N extends string> = {
  form: ActionForm<N>;
  /** Sent along unseen: the row's id and version. */
  hidden?: { [K in NoInfer<N>]?: string | number };
  /** Field name → how people call it, for what is wrong with fields that have no place on the page. */
  labels?: Record<string, string>;
  /** More about what went wrong, below the message: the records that are alike, another way to go on. */
  explain?: (problem: FormProblem) => ReactNode;
  /** Do not ask before one leaves with something unsaved (a search form, a dialog). */
  unguarded?: boolean;
  className?: string;
  children: ReactNode;
};

export function Form<N extends string>(props: FormProps<N>) {
  const { form, hidden = {}, labels, explain, unguarded, className, children } = props;
  useSaveKeys(form);
  return (
    <FormContext value={form}>
      <ScriptForm
        ref={form.ref}
        noValidate
        autoComplete="off"
        aria-busy={form.pending}
        onSubmit={form.onSubmit}
        onInput={form.onInput}
        className={cn("flex min-w-0 flex-col gap-5", className)}
      >
        {Object.entries<string | number | undefined>(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <FormProblemSummary labels={labels} explain={explain} />
        {children}
      </ScriptForm>
      {unguarded ? null : <UnsavedChanges dirty={form.dirty && !form.pending} />}
    </FormContext>
  );
}

/** ⌘↵, Ctrl-↵, ⌘S and Ctrl-S save, from any field and from the bare page. */
function useSaveKeys({ ref }: ActionForm): void {
  const save = ({ target }: KeyboardEvent) => {
    const mine = target instanceof Node && (target === document.body || ref.current?.contains(target));
    if (!mine) return false;
    ref.current?.requestSubmit();
  };
  useShortcuts({ "Control+Enter": save, "Control+s": save });
}
