"use client";

import { useId, useState } from "react";
import { InputControl } from "@/components/ui/control";
import { DateInput } from "@/components/ui/date-input";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { Select } from "@/components/ui/select";
import {
  ANSWERED_BY,
  type AnsweredBy,
  type APPROVALS,
  type Approval,
} from "@/lib/documents/rules/lines/approval";
import { answeredByWords, approvalWords } from "@/lib/documents/rules/lines/approval-words";
import type { ActionLine, ActionProblem } from "./action";
import { ActionDialogForm } from "./action-dialog-form";
import { LineChooser } from "./line-chooser";

/** An answer, with who gave it, how and when; for a line still to be asked about, why it is charged. */
export interface GivenAnswer {
  approval: Approval;
  approval_by: string;
  approval_how: AnsweredBy | "";
  /** A point in time, as UTC. */
  approval_at: string;
  approval_note: string;
}

interface AnswerFormProps {
  /** The lines to choose from. */
  lines: readonly ActionLine[];
  /** The lines ticked at first. */
  chosen: readonly string[];
  first?: Approval;
  customer: string;
  /** An invoice may charge a line that the customer was not asked about, if a reason is recorded. */
  bill: boolean;
  pending?: boolean;
  problem?: ActionProblem | null;
  onAnswer(answer: GivenAnswer, ids: string[]): void;
  onClose(): void;
}

/** How the last customer answered: the default for the next one. */
let lastWay: AnsweredBy = "telephone";

/** The local date and time, as "2026-11-29" and "10:42". */
function localDateAndTime(instant: Date): { day: string; time: string } {
  const [day = "", time = ""] = new Date(instant.getTime() - instant.getTimezoneOffset() * 60_000)
    .toISOString()
    .slice(0, 16)
    .split("T");
  return { day, time };
}

/** The time that was entered; the time the dialog was opened if it was not changed or cannot be parsed. */
function instantOf({ day, time }: { day: string; time: string }, opened: Date): Date {
  const wall = localDateAndTime(opened);
  if (day === wall.day && time === wall.time) return opened;
  const [, hours = "", minutes = "00"] = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(time.trim()) ?? [];
  const written = new Date(`${day}T${hours.padStart(2, "0")}:${minutes}`);
  return Number.isNaN(written.getTime()) ? opened : written;
}

/** Records the customer's answer to one line or to all that are waiting: the arrow keys choose the answer, Enter records it. */
export function AnswerForm(props: AnswerFormProps) {
  const { lines, customer, bill, pending = false, problem = null, onAnswer, onClose } = props;
  const id = useId();
  const [approval, setApproval] = useState<Approval>(props.first ?? "approved");
  const [by, setBy] = useState(customer);
  const [how, setHow] = useState<AnsweredBy>(lastWay);
  const [opened] = useState(() => new Date());
  const [at, setAt] = useState(localDateAndTime(opened));
  const [note, setNote] = useState("");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(props.chosen));
  const [tried, setTried] = useState(false);
  const told = approval !== "to_ask";
  const [only] = lines;

  function submit() {
    lastWay = how;
    onAnswer(
      told
        ? {
            approval,
            approval_by: by.trim(),
            approval_how: how,
            approval_at: instantOf(at, opened).toISOString(),
            approval_note: "",
          }
        : { approval, approval_by: "", approval_how: "", approval_at: "", approval_note: note.trim() },
      [...chosen],
    );
  }

  return (
    <ActionDialogForm
      title="What the customer said"
      description={lines.length === 1 ? only?.description || "This line" : undefined}
      submit="Note it"
      pending={pending}
      problem={
        problem ?? (tried && chosen.size === 0 ? { message: "Choose at least one line", details: [] } : null)
      }
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (chosen.size > 0) submit();
      }}
    >
      <div role="radiogroup" aria-label="What they said" className="flex flex-wrap gap-x-5 gap-y-2 text-base">
        {(["approved", "declined", "deferred", "to_ask"] satisfies (typeof APPROVALS)[number][]).map(
          (answer) => (
            <span key={answer} className="flex items-center gap-2">
              <InputControl
                type="radio"
                id={`${id}-${answer}`}
                name="answer"
                className="size-4 accent-primary-solid"
                checked={approval === answer}
                autoFocus={approval === answer}
                onChange={() => setApproval(answer)}
              />
              <label htmlFor={`${id}-${answer}`}>{approvalWords[answer]}</label>
            </span>
          ),
        )}
      </div>
      {told ? (
        <div className="grid gap-3 sm:grid-cols-[1fr_14rem]">
          <div className="flex flex-col gap-1 sm:col-span-2">
            <Label htmlFor={`${id}-by`}>Told by</Label>
            <Input
              id={`${id}-by`}
              value={by}
              maxLength={120}
              onChange={({ target }) => setBy(target.value)}
            />
          </div>
          <div className="flex flex-col gap-1">
            <Label htmlFor={`${id}-how`}>How</Label>
            <Select
              id={`${id}-how`}
              value={how}
              onChange={({ target }) => setHow(target.value as AnsweredBy)}
            >
              {ANSWERED_BY.map((way) => (
                <option key={way} value={way}>
                  {answeredByWords[way]}
                </option>
              ))}
            </Select>
          </div>
          <div className="flex flex-col gap-1">
            <Label htmlFor={`${id}-on`}>When</Label>
            <div className="flex gap-1.5">
              <DateInput
                id={`${id}-on`}
                className="flex-1"
                lean="back"
                value={at.day}
                onChange={(day) => setAt({ ...at, day })}
              />
              <Input
                aria-label="At what time"
                className="w-16 tabular-nums max-sm:w-20"
                value={at.time}
                placeholder="10:42"
                onChange={({ target }) => setAt({ ...at, time: target.value })}
              />
            </div>
          </div>
        </div>
      ) : bill ? (
        <div className="flex flex-col gap-1">
          <Label htmlFor={`${id}-note`}>Charged without asking, because</Label>
          <Input
            id={`${id}-note`}
            value={note}
            maxLength={400}
            onChange={({ target }) => setNote(target.value)}
          />
          <p className="text-xs text-muted-foreground">It stands on the line and in the audit log.</p>
        </div>
      ) : null}
      {lines.length > 1 ? (
        <LineChooser label="Lines that were answered" lines={lines} chosen={chosen} onChange={setChosen} />
      ) : null}
    </ActionDialogForm>
  );
}
