"use client";

import { unstable_rethrow } from "next/navigation";
import {
  type FormEvent,
  type RefObject,
  startTransition,
  useActionState,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import type { ActionResult } from "@/lib/actions/result";
import { SIGNED_OUT } from "@/lib/auth/sign-in/signed-out";
import { tidyMoney } from "./tidy-money";

/** A server action made by `action(command)`, in the form that takes FormData. */
export type FormAction<T> = (form: FormData) => Promise<ActionResult<T>>;

/** The initial values of the fields, by name. */
export type FormValues<N extends string = string> = {
  [K in N]?: string | number | boolean | null | undefined;
};

/** What an action returns when it has saved. */
type Saved<A extends FormAction<unknown>> = Extract<Awaited<ReturnType<A>>, { ok: true }>["data"];

/**
 * The names that an action's input has in a form: "lines.0.quantity" nests, "scopes[]" repeats. Any name, if the action accepts
 * only FormData.
 */
type NameOf<A> = A extends (input: infer I) => unknown ? NameIn<Exclude<I, FormData>> : never;
type NameIn<I> = [I] extends [never] ? string : unknown extends I ? string : EachName<I>;
type EachName<I> = I extends unknown ? Named<keyof I & string> : never;
type Named<K extends string> = K | `${K}.${string}` | `${K}[]`;

export type FormProblem = Extract<ActionResult, { ok: false }>["error"];

export type ActionForm<N extends string = string> = {
  id: string;
  ref: RefObject<HTMLFormElement | null>;
  initial: FormValues<N>;
  pending: boolean;
  dirty: boolean;
  problem: FormProblem | null;
  /** The problem with a field, until the field is changed. */
  errorOf(name: string): string | undefined;
  /** Puts values into fields as if they were typed; a field that has the focus keeps what is in it. */
  fill(values: FormValues<N>): void;
  /** How often a field was filled: a field is drawn anew with each. */
  fillsOf(name: string): number;
  onSubmit(event: FormEvent<HTMLFormElement>): void;
  onInput(event: FormEvent<HTMLFormElement>): void;
};

interface Filled {
  values: FormValues;
  times: Record<string, number>;
}

type Options<T, N extends string> = {
  initial?: FormValues<N>;
  /** Called after a save: shows a toast, opens another page. The input counts as saved by then. */
  onSaved?: (data: T) => void;
};

const unreachable: ActionResult<never> = {
  ok: false,
  error: {
    code: "INTERNAL_ERROR",
    message: "The garage's server could not be reached. Nothing you typed is lost; try again.",
    details: [],
  },
};

/** Why an action did not respond: the session has ended, or the server could not be reached. */
const unanswered = (error: unknown): ActionResult<never> =>
  error instanceof Error && error.message.trim() === SIGNED_OUT
    ? { ok: false, error: { code: "UNAUTHENTICATED", message: SIGNED_OUT, details: [] } }
    : unreachable;

function contents(form: HTMLFormElement): string {
  return JSON.stringify([...new FormData(form)].filter(([, value]) => typeof value === "string"));
}

function read(form: HTMLFormElement): FormData {
  const data = new FormData(form);
  for (const input of form.querySelectorAll<HTMLInputElement>("input[data-money]")) {
    data.set(input.name, tidyMoney(input.value));
  }
  return data;
}

/**
 * The state of a form that calls a server action. It calls the action itself instead of using `<form action>`, because React
 * resets a form after its action, and the input must survive a failed save.
 */
export function useActionForm<A extends FormAction<unknown>>(
  action: A,
  { initial = {}, onSaved }: Options<Saved<A>, NameOf<A>> = {},
): ActionForm<NameOf<A>> {
  const id = useId();
  const ref = useRef<HTMLFormElement>(null);
  const saved = useRef<string | null>(null);
  const [dirty, setDirty] = useState(false);
  const [corrected, setCorrected] = useState<ReadonlySet<string>>(new Set());
  const [filled, setFilled] = useState<Filled>({ values: {}, times: {} });

  const [result, submit, pending] = useActionState(
    async (_: ActionResult | null, form: FormData): Promise<ActionResult> => {
      try {
        const answer = await action(form);
        if (answer.ok) {
          saved.current = ref.current ? contents(ref.current) : null;
          setDirty(false);
          onSaved?.(answer.data as Saved<A>);
        }
        return answer;
      } catch (error) {
        unstable_rethrow(error);
        return unanswered(error);
      }
    },
    null,
  );
  const [unreadable, setUnreadable] = useState<FormProblem | null>(null);
  const problem = unreadable ?? (result && !result.ok ? result.error : null);

  useEffect(() => {
    if (ref.current) saved.current = contents(ref.current);
  }, []);

  useEffect(() => {
    if (ref.current && Object.keys(filled.times).length > 0)
      setDirty(contents(ref.current) !== saved.current);
  }, [filled]);

  useEffect(() => {
    if (!problem) return;
    setCorrected(new Set());
    focusFirst(ref.current, problem);
  }, [problem]);

  return {
    id,
    ref,
    initial: { ...initial, ...filled.values },
    pending,
    dirty,
    problem,
    errorOf: (name) =>
      corrected.has(name) ? undefined : problem?.details.find((detail) => detail.field === name)?.message,
    fill(values) {
      const focused = document.activeElement;
      const free = Object.entries<FormValues[string]>(values).filter(
        ([name]) => focused === null || fieldOf(focused) !== name,
      );
      setFilled(({ values: before, times }) => ({
        values: { ...before, ...Object.fromEntries(free) },
        times: { ...times, ...Object.fromEntries(free.map(([name]) => [name, (times[name] ?? 0) + 1])) },
      }));
    },
    fillsOf: (name) => filled.times[name] ?? 0,
    onSubmit(event) {
      event.preventDefault();
      if (pending) return;
      const halfTyped = unreadableFields(event.currentTarget);
      setUnreadable(halfTyped);
      if (halfTyped) return;
      const form = read(event.currentTarget);
      startTransition(() => submit(form));
    },
    onInput(event) {
      setDirty(contents(event.currentTarget) !== saved.current);
      const { target } = event;
      if (problem && target instanceof Element && "name" in target && typeof target.name === "string") {
        // Checkboxes that make up one field: "scopes[]" is "scopes" to the server.
        const name = target.name.replace(/\[\]$/, "");
        setCorrected((before) => (before.has(name) ? before : new Set([...before, name])));
      }
    },
  };
}

/** An incomplete number has an empty value: without this check, the field would be saved as empty. */
function unreadableFields(form: HTMLFormElement): FormProblem | null {
  const bad = [...form.querySelectorAll("input")].filter((input) => input.validity.badInput);
  if (bad.length === 0) return null;
  return {
    code: "VALIDATION_ERROR",
    message: "Some fields need attention",
    details: bad.map((input) => ({ field: input.name, message: "This cannot be read" })),
  };
}

/** A date's visible control carries the field's name in `data-field`, because its value is in a hidden control beside it. */
const fieldOf = (element: Element): string =>
  element.getAttribute("data-field") ?? element.getAttribute("name") ?? "";

/** Focuses the first field with a problem, in the form's order. */
function focusFirst(form: HTMLFormElement | null, problem: FormProblem): void {
  const wrong = new Set(problem.details.map((detail) => detail.field));
  const first = [...(form?.elements ?? [])].find(
    (element) => element.getAttribute("type") !== "hidden" && wrong.has(fieldOf(element)),
  );
  if (first instanceof HTMLElement) first.focus();
  else form?.querySelector<HTMLElement>("[data-slot=form-problem]")?.focus();
}
