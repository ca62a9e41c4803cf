"use client";

import { type ReactNode, useState } from "react";
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
import { useServerAction } from "./use-server-action";

interface ConfirmDialogProps {
  /** The button that opens the dialog. */
  trigger: ReactNode;
  title: string;
  description: string;
  /** What the action will change. */
  children: ReactNode;
  /** The labels of the buttons that cancel and confirm. */
  leave: string;
  confirm: string;
  /** The message shown once it is done. */
  said: string;
  act(): Promise<ActionResult>;
}

/**
 * Runs an action after the user has confirmed its consequences. The dialog closes whether the action succeeds
 * or fails, and a message says which.
 */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { trigger, title, description, children, leave, confirm, said, act } = props;
  const [shown, setShown] = useState(false);
  const [pending, begin] = useServerAction(said);
  const go = () =>
    begin(async () => {
      const answer = await act();
      setShown(false);
      return answer;
    });
  return (
    <Dialog open={shown} onOpenChange={setShown}>
      <DialogTrigger asChild>{trigger}</DialogTrigger>
      <DialogContent title={title} description={description}>
        <DialogBody className="flex flex-col gap-3 text-sm">{children}</DialogBody>
        <DialogFooter>
          <DialogClose asChild>
            <Button>{leave}</Button>
          </DialogClose>
          <Button variant="primary" pending={pending} onClick={go}>
            {confirm}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
