"use client";

import { type KeyboardEvent, type ReactNode, useId } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { cn } from "@/components/ui/cn";
import { InputControl } from "@/components/ui/control";
import { formatDate } from "@/components/ui/date";
import { DateInput } from "@/components/ui/date-input";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { Select } from "@/components/ui/select";
import { today } from "@/lib/core/dates/dates";
import type { MotAtIssue } from "@/lib/documents/queries/issuing/mot-at-issue";
import { retestUntil } from "@/lib/vehicles/rules/mot-dates";
import { isFail, isPass, MOT_KINDS, type MotKind, type MotResult } from "@/lib/vehicles/rules/mot-result";
import { MOT_KIND_NAMES, MOT_RESULT_NAMES, resultsOf } from "@/lib/vehicles/rules/mot-words";
import type { ActionProblem } from "./action";
import type { MotWindow } from "./use-mot-at-issue";

const day = (iso: string) => formatDate(iso, { year: true });

/** The MOT fields of the issue dialog: kind, result, tester, day, and expiry. P means passed, F failed. */
export function MotFields({ mot, problem }: { mot: MotWindow; problem: ActionProblem | null }) {
  const id = useId();
  const { known, shown, answer } = mot;
  // An error for a missing value disappears once the value is entered.
  const mended = { mot_result: shown.result, mot_tester: shown.tester };
  const errorOf = (field: string) =>
    mended[field as keyof typeof mended]
      ? undefined
      : problem?.details.find((detail) => detail.field === field)?.message;
  const control = (field: string) => ({
    id: `${id}-${field}`,
    "aria-invalid": errorOf(field) ? (true as const) : undefined,
    "aria-describedby": errorOf(field) ? `${id}-${field}-error` : undefined,
  });
  const field = (name: string, label: string, child: ReactNode, wide = false) => (
    <div className={cn("flex min-w-0 flex-col gap-1", wide && "max-sm:col-span-2")}>
      <Label htmlFor={`${id}-${name}`}>{label}</Label>
      {child}
      <Wrong id={`${id}-${name}-error`} message={errorOf(name)} />
    </div>
  );
  const tested = shown.kind !== "Duplicate";
  return (
    <fieldset className="flex flex-col gap-3 rounded-lg border px-3 pt-1 pb-3">
      <legend className="px-1 text-sm font-semibold">MOT</legend>
      {tested ? (
        // The loaded MOT may offer other results: a new key resets the focus.
        <Results key={known ? "known" : "asked for"} id={id} mot={mot} error={errorOf("mot_result")} />
      ) : (
        <p className="text-sm text-muted-foreground">
          A replacement certificate: the vehicle’s expiry and reminder stay as they are.
        </p>
      )}
      <div className="grid grid-cols-2 gap-3">
        {tested
          ? field(
              "mot_tester",
              known?.outsourced ? "Tester, if known" : "Tester",
              <>
                <Input
                  {...control("mot_tester")}
                  value={shown.tester}
                  list={`${id}-testers`}
                  autoComplete="off"
                  maxLength={80}
                  onChange={({ target }) => answer({ tester: target.value })}
                />
                <datalist id={`${id}-testers`}>
                  {known?.testers.map((name) => (
                    <option key={name} value={name} />
                  ))}
                </datalist>
              </>,
            )
          : null}
        {field(
          "mot_type",
          "Kind",
          <Select
            {...control("mot_type")}
            value={shown.kind}
            onChange={({ target }) => answer({ kind: target.value as MotKind })}
          >
            {MOT_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {MOT_KIND_NAMES[kind]}
              </option>
            ))}
          </Select>,
        )}
        {tested
          ? field(
              "mot_test_date",
              "Tested on",
              <DateInput
                {...control("mot_test_date")}
                max={today()}
                value={shown.tested_on}
                onChange={(tested_on) => answer({ tested_on })}
              />,
              true,
            )
          : null}
        {tested && isPass(shown.result)
          ? field(
              "mot_expiry",
              "MOT until",
              <DateInput
                {...control("mot_expiry")}
                lean="ahead"
                value={shown.expiry}
                onChange={(expiry) => answer({ expiry })}
              />,
              true,
            )
          : null}
      </div>
      {tested ? <Outcome mot={mot} /> : null}
    </fieldset>
  );
}

function Wrong({ id, message }: { id: string; message: string | undefined }) {
  return message ? (
    <p id={id} className="text-xs text-danger">
      {message}
    </p>
  ) : null;
}

/** The next result for a letter after the chosen one: P for passed, F for failed. */
function byLetter(
  results: readonly MotResult[],
  letter: string,
  chosen: MotResult | null,
): MotResult | undefined {
  const fitting = results.filter((result) => result[0]?.toLowerCase() === letter);
  return fitting[(fitting.indexOf(chosen as MotResult) + 1) % fitting.length];
}

/** Focuses the result, the chosen one if there is one, as the day is usually right already. */
const begins = (results: HTMLElement | null) => {
  if (document.activeElement?.matches("[role=dialog] :is(input, select)")) return;
  const result = results?.querySelector<HTMLElement>("input:checked") ?? results?.querySelector("input");
  result?.focus();
};

function Results({ id, mot, error }: { id: string; mot: MotWindow; error: string | undefined }) {
  const { shown, answer } = mot;
  const results = resultsOf(shown.kind);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const result = byLetter(results, event.key.toLowerCase(), shown.result);
    if (!result) return;
    event.preventDefault();
    answer({ result });
  };
  return (
    <div>
      <div
        ref={begins}
        role="radiogroup"
        aria-label="Result"
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-mot_result-error` : undefined}
        className="grid grid-cols-2 gap-1.5"
        onKeyDown={onKeyDown}
      >
        {results.map((result) => (
          <label
            key={result}
            className={cn(
              "flex h-8 items-center gap-2 rounded-md border px-2 text-sm whitespace-nowrap pointer-coarse:h-11",
              "has-checked:border-ring has-checked:bg-accent has-checked:font-medium",
              error ? "border-danger" : "border-input",
            )}
          >
            <InputControl
              type="radio"
              name={`${id}-result`}
              value={result}
              checked={shown.result === result}
              onChange={() => answer({ result })}
              className="size-4 shrink-0 accent-primary-solid"
            />
            {MOT_RESULT_NAMES[result]}
          </label>
        ))}
      </div>
      <Wrong id={`${id}-mot_result-error`} message={error} />
    </div>
  );
}

/** What the result will change, before it is saved. */
function Outcome({ mot: { known, shown } }: { mot: MotWindow }) {
  if (isFail(shown.result))
    return (
      <p className="text-sm text-muted-foreground">
        Expiry and reminder stay as they are.
        {shown.tested_on ? ` A retest by ${day(retestUntil(shown.tested_on))} may be free or cheaper.` : null}
      </p>
    );
  if (!isPass(shown.result) || !known) return null;
  if (!known.has_vehicle)
    return <p className="text-sm text-warning">No vehicle is on it, so no expiry moves on.</p>;
  return (
    <p className="text-sm text-muted-foreground">
      {known.mot_expiry ? `The MOT on file runs until ${day(known.mot_expiry)}.` : "No MOT is on file."} Its
      reminder moves on with it.
    </p>
  );
}

/** Asks whether to reverse the MOT pass that a credit note credits: the credit note itself reverses nothing. */
export function MotReversal({
  known,
  checked,
  onChange,
}: {
  known: MotAtIssue | null;
  checked: boolean;
  onChange(checked: boolean): void;
}) {
  const id = useId();
  if (!known?.take_back) return null;
  const { from, to } = known.take_back;
  return (
    <div className="flex items-start gap-2 text-sm">
      <Checkbox
        id={id}
        className="mt-0.5"
        checked={checked}
        onChange={({ target }) => onChange(target.checked)}
      />
      <label htmlFor={id}>
        Take the MOT back too: it runs until {to ? day(to) : "an unknown day"} again, not until {day(from)}
      </label>
    </div>
  );
}
