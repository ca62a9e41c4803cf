"use client";

import { useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { DateInput } from "@/components/ui/date-input";
import { Label } from "@/components/ui/label";
import { formatMoney } from "@/components/ui/money";
import { today } from "@/lib/core/dates/dates";
import { documentTypeName } from "@/lib/document-record/rules/types";
import { issueDocument } from "@/lib/documents/actions";
import type { ActionDialogProps } from "./action";
import { ActionDialogForm } from "./action-dialog-form";
import { IssueWarnings } from "./issue-warnings";
import { MotFields, MotReversal } from "./mot-fields";
import { useDocumentAction } from "./use-document-action";
import { useLeftOver } from "./use-left-over";
import { useMotAtIssue } from "./use-mot-at-issue";

/** Problems that people with the permission may override. */
const OVERRIDES = {
  override_hold: "Issue it all the same; that is noted",
  override_period: "Issue it into the closed period; that is noted",
} as const;

type Override = keyof typeof OVERRIDES;

/** Issues the document. Enter issues it with today's date; each problem links to its field. */
export function IssueDialog({
  document,
  rights,
  onDone,
  onClose,
  onGoTo,
}: ActionDialogProps & { onGoTo?: ((field: string) => void) | undefined }) {
  const [day, setDay] = useState(today());
  const [overrides, setOverrides] = useState<Partial<Record<Override, boolean>>>({});
  const name = documentTypeName(document.type);
  const leftOver = useLeftOver(document);
  const mot = useMotAtIssue(document, day);
  const action = useDocumentAction<{ id: string; number: string | null }>(({ id, number }) =>
    onDone(`/documents/${id}?now=issued`, `${name} ${number ?? ""} is issued`),
  );
  const asked = (Object.keys(OVERRIDES) as Override[]).filter(
    (name) => overrides[name] || action.problem?.details.some(({ field }) => field === name),
  );
  return (
    <ActionDialogForm
      title={`Issue the ${name.toLowerCase()}`}
      description={`${document.customer_name}, ${formatMoney(document.total_gross ?? "0")}. It gets its number and can no longer be changed.`}
      submit="Issue"
      pending={action.pending}
      problem={action.problem}
      onGoTo={onGoTo}
      onClose={onClose}
      onSubmit={() =>
        action.run(() =>
          issueDocument({
            id: document.id,
            version: document.version,
            issued_date: day || undefined,
            ...overrides,
            ...mot.input,
          }),
        )
      }
    >
      <IssueWarnings warnings={[...document.warnings, ...leftOver]} onGoTo={onGoTo} />
      <div className="flex flex-col gap-1">
        <Label htmlFor="issue-day">Day of issue</Label>
        <DateInput
          id="issue-day"
          autoFocus={!mot.asks}
          max={today()}
          value={day}
          onChange={(date) => {
            setDay(date);
            // The override was given for another day.
            setOverrides(({ override_period: _, ...rest }) => rest);
          }}
          className="w-44"
        />
      </div>
      {mot.asks ? (
        <MotFields mot={mot} problem={action.problem} />
      ) : (
        <MotReversal
          known={mot.known}
          checked={mot.answers.take_back ?? false}
          onChange={(take_back) => mot.answer({ take_back })}
        />
      )}
      {rights.override
        ? asked.map((name) => (
            <div key={name} className="flex items-center gap-2 text-sm">
              <Checkbox
                id={name}
                checked={overrides[name] ?? false}
                onChange={({ target }) => setOverrides((before) => ({ ...before, [name]: target.checked }))}
              />
              <label htmlFor={name}>{OVERRIDES[name]}</label>
            </div>
          ))
        : null}
    </ActionDialogForm>
  );
}
