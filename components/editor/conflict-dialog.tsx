"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { readPresence } from "./use-presence";

interface ConflictDialogProps {
  id: string;
  others: readonly string[];
  keepMine(version: number): Promise<boolean>;
  takeTheirs(): void;
}

/** Shown when two people have changed one document. Neither version is discarded without asking. */
export function ConflictDialog({ id, others, keepMine, takeTheirs }: ConflictDialogProps) {
  const [hidden, setHidden] = useState(false);
  const [pending, setPending] = useState(false);
  useEffect(() => setHidden(false), []);
  const mine = async () => {
    setPending(true);
    const now = await readPresence(id);
    if (now) await keepMine(now.version);
    setPending(false);
  };
  if (hidden)
    return (
      <Button size="sm" variant="danger" onClick={() => setHidden(false)}>
        Decide
      </Button>
    );
  return (
    <Dialog open onOpenChange={(open) => (open ? null : setHidden(true))}>
      <DialogContent
        title={
          others[0]
            ? `${others[0]} has changed this document in the meantime`
            : "This document was changed elsewhere in the meantime"
        }
        description="What you typed is all here and kept on this computer. Nothing is overwritten until you say so."
      >
        <DialogBody className="text-sm">
          <a
            href={`/documents/${id}?view=paper`}
            target="_blank"
            rel="noreferrer"
            className="text-primary underline underline-offset-2"
          >
            See in a new tab how theirs stands
          </a>
        </DialogBody>
        <DialogFooter>
          <Button onClick={takeTheirs}>Take theirs, discard mine</Button>
          <Button variant="primary" pending={pending} onClick={() => void mine()}>
            Keep mine as the new version
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
