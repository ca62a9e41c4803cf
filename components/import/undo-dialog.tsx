"use client";

import { Undo2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import {
  Dialog,
  DialogBody,
  DialogClose,
  DialogContent,
  DialogFooter,
  DialogTrigger,
} from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { undoImport } from "@/lib/ga4-import/actions";

interface UndoDialogProps {
  runId: string;
  rows: number;
}

/** Undoes a whole import, after the user has confirmed what is removed with it. */
export function UndoDialog({ runId, rows }: UndoDialogProps) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [pending, begin] = useTransition();
  const [refusal, setRefusal] = useState<string | null>(null);

  const confirm = () =>
    begin(async () => {
      const answer = await undoImport({ id: runId });
      if (!answer.ok) {
        setRefusal(answer.error.message);
        return;
      }
      toast.success("The import is undone");
      setOpen(false);
      router.refresh();
    });

  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        setRefusal(null);
      }}
    >
      <DialogTrigger asChild>
        <Button>
          <Undo2 aria-hidden />
          Undo this import
        </Button>
      </DialogTrigger>
      <DialogContent
        title="Undo this import?"
        description={`All that its ${rows.toLocaleString("en-GB")} rows brought goes again: customers, vehicles, documents, receipts, stock, appointments and reminders.`}
      >
        <DialogBody className="flex flex-col gap-3 text-sm">
          <p>
            What it changed of an earlier import becomes as it was before. This report stays, and the export
            can be brought over again.
          </p>
          <p>
            It is possible only until somebody changes the first record after the import, so that
            nobody&rsquo;s work is lost.
          </p>
          {refusal ? (
            <Alert tone="warning" title="It cannot be undone" live>
              {refusal}
            </Alert>
          ) : null}
        </DialogBody>
        <DialogFooter>
          <DialogClose asChild>
            <Button>{refusal ? "Close" : "Keep it"}</Button>
          </DialogClose>
          {refusal ? null : (
            <Button variant="danger" pending={pending} onClick={confirm}>
              Undo the import
            </Button>
          )}
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
