"use client";

import { type RefObject, useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import { type IsoDate, today } from "@/lib/core/dates/dates";
import { type DateLimits, type ReadDate, readDate } from "@/lib/core/dates/read-date";
import { formatDate } from "./date";
import { useSettleOnLeave } from "./leaving";

const isIsoDate = (value: string): value is IsoDate => /^\d{4}-\d{2}-\d{2}$/.test(value);

const shown = (value: string) => (isIsoDate(value) ? formatDate(value, { year: true }) : value);

interface DateTextOptions {
  limits: DateLimits;
  /** An ISO date, empty, or text that is not a date; set it if the parent controls the value through `onChange`. */
  value: string | undefined;
  defaultValue: string | undefined;
  onChange: ((value: string) => void) | undefined;
  input: RefObject<HTMLInputElement | null>;
  /** The hidden control that the form reads. */
  hidden: RefObject<HTMLInputElement | null>;
}

/** The state of a date field: its text, the date that it means, and the problem with it after the user leaves it. */
export function useDateText({ limits, value, defaultValue, onChange, input, hidden }: DateTextOptions) {
  const [given, setGiven] = useState(value);
  const [kept, setKept] = useState(value ?? defaultValue ?? "");
  const [text, setText] = useState(() => shown(kept));
  const [problem, setProblem] = useState<string | null>(null);
  if (value !== given) {
    setGiven(value);
    if (value !== undefined && value !== kept) {
      setKept(value);
      setText(shown(value));
      setProblem(problemOf(value));
    }
  }

  function problemOf(words: string): string | null {
    if (isIsoDate(words)) return null;
    const read = readDate(words, today(), limits);
    return "problem" in read ? read.problem : null;
  }

  /** Updates the form's hidden control at once: Enter submits the form before the next render. */
  function send(read: ReadDate): void {
    const date = "date" in read ? (read.date ?? "") : "";
    if (!hidden.current || hidden.current.value === date) return;
    hidden.current.value = date;
    hidden.current.dispatchEvent(new Event("input", { bubbles: true }));
  }

  function keep(next: string): void {
    setKept(next);
    if (next !== kept) onChange?.(next);
  }

  /** Returns true for a date or an empty field. */
  function settle(): boolean {
    if (text === shown(kept)) return problem === null;
    const read = readDate(text, today(), limits);
    send(read);
    const wrong = "problem" in read;
    setProblem(wrong ? read.problem : null);
    if (!wrong) setText(shown(read.date ?? ""));
    keep(wrong ? text.trim() : (read.date ?? ""));
    return !wrong;
  }

  const onSubmit = useEffectEvent((event: Event) => {
    if (settle()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    input.current?.focus();
  });
  useEffect(() => {
    const form = input.current?.form;
    form?.addEventListener("submit", onSubmit, true);
    return () => form?.removeEventListener("submit", onSubmit, true);
  }, [input]);

  const latest = useRef(settle);
  latest.current = settle;
  useSettleOnLeave(useCallback(() => void latest.current(), []));

  return {
    text,
    date: isIsoDate(kept) ? kept : "",
    problem,
    settle,
    type(words: string) {
      setText(words);
      setProblem(null);
      send(readDate(words, today(), limits));
    },
    pick(date: IsoDate | "") {
      setText(shown(date));
      setProblem(null);
      send({ date: date || null });
      keep(date);
    },
  };
}
