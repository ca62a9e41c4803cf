"use client";

import { createContext, type ReactNode, use } from "react";
import { useShortcuts } from "@/components/keyboard/use-shortcuts";
import { cn } from "@/components/ui/cn";
import { ScriptForm } from "@/components/ui/control";
import { FormProblemSummary } from "./form-problem-summary";
import { UnsavedChanges } from "./unsaved-changes";
import type { ActionForm, FormProblem } from "./use-action-form";

const FormContext = createContext<ActionForm | null>(null);

/** Returns the form around a field. */
export function useForm(): ActionForm {
  const form = use(FormContext);
  if (!form) throw new Error("A field must stand inside <Form>");
  return form;
}

type FormProps<N extends string> = {
  form: ActionForm<N>;
  /** Hidden fields: the record's id and version. */
  hidden?: { [K in NoInfer<N>]?: string | number };
  /** Field name → label, for problems with fields that are not on the page. */
  labels?: Record<string, string>;
  /** Explains a problem below its message: shows the similar records, or another way to go on. */
  explain?: (problem: FormProblem) => ReactNode;
  /** Do not ask before the user leaves with unsaved input (a search form, a dialog). */
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

/** ⌘↵, Ctrl-↵, ⌘S and Ctrl-S save, from any field of the form and when nothing has the focus. */
function useSaveKeys({ ref }: ActionForm): void {
  const save = ({ target }: KeyboardEvent) => {
    const mine = target instanceof Node && (target === document.body || ref.current?.contains(target));
    if (!mine) return false;
    ref.current?.requestSubmit();
  };
  useShortcuts({ "Control+Enter": save, "Control+s": save });
}
