"use client";

import { useState } from "react";
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
import type { ActionResult } from "@/lib/actions/result";
import { useAct } from "./use-act";

interface GoLiveDialogProps {
  /** Titles of the lines that are not done. */
  open: readonly string[];
  goLive(input: { despite_open: boolean }): Promise<ActionResult>;
}

/** Ends the parallel run, after naming what is not done. */
export function GoLiveDialog({ open, goLive }: GoLiveDialogProps) {
  const [shown, setShown] = useState(false);
  const [pending, begin] = useAct("You are live");
  const confirm = () =>
    begin(async () => {
      const answer = await goLive({ despite_open: open.length > 0 });
      setShown(false);
      return answer;
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
              title={open.length === 1 ? "One thing is not so yet" : `${open.length} things are not so yet`}
            >
              <ul className="list-disc pl-4">
                {open.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
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
