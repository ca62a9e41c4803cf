"use client";

import { type ReactNode, useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { Select } from "@/components/ui/select";
import { AGEING_BY } from "@/lib/receivables/ageing";
import {
  STATEMENT_KINDS,
  type StatementChoice,
  type StatementKind,
  statementKindName,
} from "@/lib/statements/schema";

const BY_NAMES = { due: "day due", issue: "day of issue" };

/** Which kind of statement, of which days: the fields of a form, by the names that addresses and commands know. */
export function StatementChoiceFields({ choice, id }: { choice: StatementChoice; id: string }) {
  const [kind, setKind] = useState<StatementKind>(choice.kind);
  const ranged = kind === "range" || kind === "activity";
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
          <Input id={`${id}-month`} type="month" name="month" defaultValue={choice.month} />
        </Field>
      ) : null}
      {ranged ? (
        <>
          <Field id={`${id}-from`} label="From">
            <Input id={`${id}-from`} type="date" name="from" defaultValue={choice.from} />
          </Field>
          <Field id={`${id}-to`} label="To">
            <Input id={`${id}-to`} type="date" name="to" defaultValue={choice.to} />
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
