"use client";

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
import type { ActionResult } from "@/lib/actions/result";

interface GoLiveDialogProps {
  /** Titles of the lines that are not done. */
  open: readonly string[];
  goLive(input: { despite_open: boolean }): Promise<ActionResult>;
}

/** Ends the parallel run, after naming what is not done. */
export function GoLiveDialog({ open, goLive }: GoLiveDialogProps) {
  const router = useRouter();
  const [shown, setShown] = useState(false);
  const [pending, begin] = useTransition();
  const confirm = () =>
    begin(async () => {
      const answer = await goLive({ despite_open: open.length > 0 });
      if (answer.ok) toast.success("You are live");
      else toast.error(answer.error.message);
      setShown(false);
      router.refresh();
    });
  return (
    <Dialog open={shown} onOpenChange={setShown}>
      <DialogTrigger asChild>
        <Button variant={open.length === 0 ? "primary" : "secondary"}>Go live</Button>
      </DialogTrigger>
      <DialogContent
        title={open.length === 0 ? "Go live?" : "Go live all the same?"}
        description="From now on only this system counts. The folder of GA4’s exports is watched no more."
      >
        <DialogBody className="flex flex-col gap-3 text-sm">
          {open.length > 0 ? (
            <Alert
              tone="warning"
              title={open.length === 1 ? "One line is open" : `${open.length} lines are open`}
            >
              {open.join(", ")}
            </Alert>
          ) : null}
          <p>Who did it, and when, is kept. An administrator can take it back.</p>
        </DialogBody>
        <DialogFooter>
          <DialogClose asChild>
            <Button>Not yet</Button>
          </DialogClose>
          <Button variant="primary" pending={pending} onClick={confirm}>
            Go live
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
