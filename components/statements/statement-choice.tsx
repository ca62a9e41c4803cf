"use client";

import { type ReactNode, useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { DateInput } from "@/components/ui/date-input";
import { Label } from "@/components/ui/label";
import { Select } from "@/components/ui/select";
import { addMonths, today } from "@/lib/core/dates/dates";
import { AGEING_BY } from "@/lib/receivables/rules/ageing";
import { statementPeriod } from "@/lib/statements/rules/period";
import {
  STATEMENT_KINDS,
  type StatementChoice,
  type StatementKind,
  statementKindName,
} from "@/lib/statements/schema";

/** How many months back can be chosen; a URL may name an older one. */
const MONTHS = 60;

const monthsWith = (chosen: string): string[] => {
  const months = Array.from({ length: MONTHS }, (_, i) => addMonths(today(), -i).slice(0, 7));
  return months.includes(chosen) ? months : [...months, chosen];
};

const monthWords = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", month: "long", year: "numeric" });

const monthName = (month: string) => monthWords.format(new Date(`${month}-01T00:00:00Z`));

const BY_NAMES = { due: "day due", issue: "day of issue" };

/** The kind and days of a statement: form fields with the names that URLs and commands use. */
export function StatementChoiceFields({ choice, id }: { choice: StatementChoice; id: string }) {
  const [kind, setKind] = useState<StatementKind>(choice.kind);
  const month = choice.month ?? addMonths(today(), -1).slice(0, 7);
  const ranged = kind === "range" || kind === "activity";
  // The days that count where none are given are seen before they count.
  const { lines_from, as_at } = statementPeriod({ ...choice, kind: "range" }, today());
  return (
    <>
      <Field id={`${id}-kind`} label="Kind">
        <Select
          id={`${id}-kind`}
          name="kind"
          value={kind}
          onChange={(event) => setKind(event.target.value as StatementKind)}
        >
          {STATEMENT_KINDS.map((name) => (
            <option key={name} value={name}>
              {statementKindName(name)}
            </option>
          ))}
        </Select>
      </Field>
      {kind === "month_end" ? (
        <Field id={`${id}-month`} label="Month">
          <Select id={`${id}-month`} name="month" defaultValue={month}>
            {monthsWith(month).map((one) => (
              <option key={one} value={one}>
                {monthName(one)}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      {ranged ? (
        <>
          <Field id={`${id}-from`} label="From">
            <DateInput id={`${id}-from`} name="from" defaultValue={lines_from ?? undefined} />
          </Field>
          <Field id={`${id}-to`} label="To">
            <DateInput id={`${id}-to`} name="to" defaultValue={as_at} />
          </Field>
        </>
      ) : null}
      <Field id={`${id}-by`} label="Age by">
        <Select id={`${id}-by`} name="by" defaultValue={choice.by}>
          {AGEING_BY.map((by) => (
            <option key={by} value={by}>
              {BY_NAMES[by]}
            </option>
          ))}
        </Select>
      </Field>
      {ranged ? null : (
        <label
          htmlFor={`${id}-forward`}
          className="flex h-8 items-center gap-2 self-end text-sm pointer-coarse:h-11"
        >
          <Checkbox
            id={`${id}-forward`}
            name="brought_forward"
            value="true"
            defaultChecked={choice.brought_forward}
          />
          Earlier months as one line
        </label>
      )}
    </>
  );
}

function Field({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <div className="flex min-w-36 flex-col gap-1">
      <Label htmlFor={id} className="text-xs text-muted-foreground">
        {label}
      </Label>
      {children}
    </div>
  );
}
