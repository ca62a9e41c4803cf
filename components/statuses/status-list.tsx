"use client";

import { Plus, Tags } from "lucide-react";
import { useOptimistic, useState, useTransition } from "react";
import { STATUS_TONES } from "@/components/documents/custom-status";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { MoveButton } from "@/components/ui/move-button";
import { toast } from "@/components/ui/toast";
import { documentTypeName } from "@/lib/document-record/rules/types";
import type { CustomStatus, StatusSubject } from "@/lib/documents/schema/custom-status";
import { orderStatuses } from "@/lib/statuses/actions";
import { StatusDialog } from "./status-dialog";

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
  statuses: CustomStatus[];
  mayChange: boolean;
}

/** One list of the garage's own statuses, in the order in which they are offered. */
export function StatusList({ subject, statuses, mayChange }: StatusListProps) {
  const words = WORDS[subject];
  const [open, setOpen] = useState<CustomStatus | "new" | null>(null);
  const [shown, show] = useOptimistic(statuses);
  const [, start] = useTransition();

  function move(at: number, by: -1 | 1) {
    const [one, other] = [shown[at], shown[at + by]];
    if (!mayChange || !one || !other) return;
    const next = shown.with(at, other).with(at + by, one);
    start(async () => {
      show(next);
      const answer = await orderStatuses({ applies_to: subject, ids: next.map(({ id }) => id) });
      if (!answer.ok) toast.error(answer.error.message);
    });
  }

  return (
    <Card>
      <CardHeader
        title={words.title}
        description={words.description}
        actions={
          mayChange ? (
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
                disabled={!mayChange}
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
              {mayChange ? (
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
      {open && mayChange ? (
        <StatusDialog subject={subject} status={open === "new" ? null : open} onClose={() => setOpen(null)} />
      ) : null}
    </Card>
  );
}
