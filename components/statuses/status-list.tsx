"use client";

import { ArrowDown, ArrowUp, Plus, Tags } from "lucide-react";
import { useOptimistic, useState, useTransition } from "react";
import { STATUS_TONES } from "@/components/documents/own-status";
import type { FormAction } from "@/components/form/use-action-form";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { toast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/actions/result";
import { documentTypeName } from "@/lib/document-record/types";
import type { OwnStatus, StatusSubject } from "@/lib/documents/status-schema";
import { StatusDialog } from "./status-dialog";

export interface StatusDeeds {
  add: FormAction<unknown>;
  save: FormAction<unknown>;
  remove(input: { id: string; version: number }): Promise<ActionResult<{ id: string }>>;
  order(input: { applies_to: StatusSubject; ids: string[] }): Promise<ActionResult<unknown>>;
}

const WORDS = {
  document: {
    title: "Of documents",
    description: "Offered in the editor and changed in the lists of estimates and job sheets",
    add: "a status of documents",
  },
  appointment: {
    title: "Of appointments",
    description: "Offered in the diary",
    add: "a status of appointments",
  },
};

interface StatusListProps {
  subject: StatusSubject;
  statuses: OwnStatus[];
  deeds: StatusDeeds | null;
}

/** One list of the garage's own statuses, in the order in which it is offered. */
export function StatusList({ subject, statuses, deeds }: StatusListProps) {
  const words = WORDS[subject];
  const [open, setOpen] = useState<OwnStatus | "new" | null>(null);
  const [shown, show] = useOptimistic(statuses);
  const [, start] = useTransition();

  function move(at: number, by: -1 | 1) {
    const [one, other] = [shown[at], shown[at + by]];
    if (!deeds || !one || !other) return;
    const next = shown.with(at, other).with(at + by, one);
    start(async () => {
      show(next);
      const answer = await deeds.order({ applies_to: subject, ids: next.map(({ id }) => id) });
      if (!answer.ok) toast.error(answer.error.message);
    });
  }

  return (
    <Card>
      <CardHeader
        title={words.title}
        description={words.description}
        actions={
          deeds ? (
            <Button size="sm" onClick={() => setOpen("new")}>
              <Plus aria-hidden />
              Add<span className="sr-only"> {words.add}</span>
            </Button>
          ) : null
        }
      />
      {shown.length === 0 ? (
        <EmptyState icon={Tags} title="No statuses of your own yet">
          “Ready to collect”, “Waiting for a ramp”: what you would call across the yard.
        </EmptyState>
      ) : (
        <ul className="divide-y">
          {shown.map((status, at) => (
            <li
              key={status.id}
              className="relative flex items-center gap-3 px-4 py-2 text-sm hover:bg-accent/50"
            >
              <button
                type="button"
                disabled={!deeds}
                onClick={() => setOpen(status)}
                className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-1 text-left after:absolute after:inset-0"
              >
                <Badge tone={status.colour ? STATUS_TONES[status.colour] : "outline"} className="min-w-0">
                  <span className="truncate">{status.name}</span>
                </Badge>
                {status.active ? null : <span className="text-muted-foreground">Retired</span>}
                {status.document_types ? (
                  <span className="text-muted-foreground">
                    {status.document_types.map(documentTypeName).join(", ")}
                  </span>
                ) : null}
              </button>
              {deeds ? (
                <span className="relative z-10 flex shrink-0">
                  <MoveButton name={status.name} way="up" disabled={at === 0} onMove={() => move(at, -1)} />
                  <MoveButton
                    name={status.name}
                    way="down"
                    disabled={at === shown.length - 1}
                    onMove={() => move(at, 1)}
                  />
                </span>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {open && deeds ? (
        <StatusDialog
          subject={subject}
          status={open === "new" ? null : open}
          deeds={deeds}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </Card>
  );
}

interface MoveButtonProps {
  name: string;
  way: "up" | "down";
  disabled: boolean;
  onMove(): void;
}

function MoveButton({ name, way, disabled, onMove }: MoveButtonProps) {
  const Icon = way === "up" ? ArrowUp : ArrowDown;
  return (
    <Button
      size="icon"
      variant="ghost"
      aria-label={`Move ${name} ${way}`}
      disabled={disabled}
      onClick={onMove}
    >
      <Icon aria-hidden />
    </Button>
  );
}
