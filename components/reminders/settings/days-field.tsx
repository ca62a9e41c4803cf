"use client";

import { Plus, X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { FieldNotes, useControl } from "@/components/form/field";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { daysBeforeWords } from "@/lib/reminder-run/rules/send-states";

interface DaysFieldProps {
  name: string;
  label: string;
  days: readonly number[];
  hint?: string;
}

function problemOf(days: readonly number[]): string | null {
  if (days.some((day) => !Number.isInteger(day) || day < 0 || day > 365)) return "Whole days, at most 365";
  return days.length > 5 ? "At most five times" : null;
}

/** The days before the due date on which a channel sends, as chips; none means that it does not. */
export function DaysField({ name, label, days, hint }: DaysFieldProps) {
  const control = useControl({ name, hint });
  const [chosen, setChosen] = useState(days);
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const marker = useRef<HTMLInputElement>(null);
  const before = useRef(chosen);
  // What the chips send is hidden: the form is told of it as of any other input.
  useEffect(() => {
    if (before.current === chosen) return;
    before.current = chosen;
    marker.current?.dispatchEvent(new Event("input", { bubbles: true }));
  }, [chosen]);

  function add() {
    const added = typed
      .split(/[\s,;]+/)
      .filter(Boolean)
      .map(Number);
    const all = [...new Set([...chosen, ...added])].sort((a, b) => b - a);
    const wrong = problemOf(all);
    setProblem(wrong);
    if (wrong || added.length === 0) return;
    setChosen(all);
    setTyped("");
  }

  return (
    <div data-slot="field" className="flex min-w-0 flex-col gap-1.5 sm:col-span-6">
      <Label htmlFor={control.id}>{label}</Label>
      <input ref={marker} type="hidden" name={`${name}[]`} value="" />
      <div className="flex flex-wrap items-center gap-1.5">
        {chosen.map((day) => (
          <span
            key={day}
            className="inline-flex h-8 items-center rounded-md border bg-muted pl-2.5 text-sm pointer-coarse:h-11"
          >
            <input type="hidden" name={`${name}[]`} value={day} />
            {daysBeforeWords(day)}
            <button
              type="button"
              aria-label={`${label}: not ${daysBeforeWords(day)}`}
              onClick={() => setChosen((all) => all.filter((one) => one !== day))}
              className="inline-flex h-full w-8 items-center justify-center rounded-r-md text-muted-foreground hover:text-foreground pointer-coarse:w-11"
            >
              <X aria-hidden className="size-3.5" />
            </button>
          </span>
        ))}
        <span className="inline-flex items-center gap-1.5">
          <Input
            {...control}
            name=""
            inputMode="numeric"
            placeholder="Days"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            onBlur={add}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || event.ctrlKey || event.metaKey || !typed.trim()) return;
              event.preventDefault();
              add();
            }}
            data-field={name}
            className="w-20"
          />
          <Button type="button" size="sm" variant="ghost" aria-label={`${label}: add`} onClick={add}>
            <Plus aria-hidden />
            Add
          </Button>
        </span>
      </div>
      {problem ? (
        <p role="alert" className="text-sm text-danger">
          {problem}
        </p>
      ) : null}
      <FieldNotes name={name} hint={hint} />
    </div>
  );
}
