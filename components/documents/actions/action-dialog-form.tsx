"use client";

import { CircleAlert } from "lucide-react";
import type { FormEvent, ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { ScriptForm } from "@/components/ui/control";
import { Dialog, DialogBody, DialogContent, DialogFooter } from "@/components/ui/dialog";
import type { ActionProblem } from "./action";

interface ActionDialogFormProps {
  title: string;
  description?: ReactNode;
  submit: string;
  danger?: boolean;
  /** Focuses the button first, as the values above it are usually right. */
  focusSubmit?: boolean;
  pending: boolean;
  problem: ActionProblem | null;
  /** Moves the focus to the field of a problem, and closes the dialog. */
  onGoTo?: ((field: string) => void) | undefined;
  onSubmit(): void;
  onClose(): void;
  children?: ReactNode;
}

/** A dialog that asks what it needs and does one thing; Enter submits it. */
export function ActionDialogForm(props: ActionDialogFormProps) {
  const {
    title,
    description,
    submit,
    danger,
    focusSubmit,
    pending,
    problem,
    onGoTo,
    onSubmit,
    onClose,
    children,
  } = props;
  return (
    <Dialog open onOpenChange={(open) => (open ? null : onClose())}>
      <DialogContent title={title} description={description}>
        <ScriptForm
          noValidate
          className="flex min-h-0 flex-col"
          onSubmit={(event: FormEvent) => {
            event.preventDefault();
            onSubmit();
          }}
        >
          <DialogBody className="flex flex-col gap-3">
            {problem ? <Problem problem={problem} onGoTo={onGoTo} /> : null}
            {children}
          </DialogBody>
          <DialogFooter>
            <Button onClick={onClose}>Cancel</Button>
            <Button
              type="submit"
              variant={danger ? "danger" : "primary"}
              pending={pending}
              autoFocus={focusSubmit ?? !children}
            >
              {submit}
            </Button>
          </DialogFooter>
        </ScriptForm>
      </DialogContent>
    </Dialog>
  );
}

/** Fields that are in the dialog itself, so there is nowhere else to go. */
const IN_THE_WINDOW = /^(override|issued_date|mot_)/;

function Problem({ problem, onGoTo }: { problem: ActionProblem; onGoTo: ActionDialogFormProps["onGoTo"] }) {
  return (
    <div
      role="alert"
      className="flex gap-2.5 rounded-lg border border-danger/30 bg-danger/5 px-3 py-2.5 text-sm"
    >
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-danger" />
      <div className="min-w-0">
        {problem.details.length === 0 ? <p>{problem.message}</p> : null}
        <ul className="flex flex-col gap-0.5">
          {problem.details.map(({ field, message }) => (
            <li key={`${field} ${message}`}>
              {onGoTo && !IN_THE_WINDOW.test(field) ? (
                <button
                  type="button"
                  className="text-left underline underline-offset-2"
                  onClick={() => onGoTo(field)}
                >
                  {message}
                </button>
              ) : (
                message
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
