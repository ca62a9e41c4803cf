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
import { useAct } from "./use-act";

interface ConfirmDialogProps {
  /** The button that opens it. */
  trigger: ReactNode;
  title: string;
  description: string;
  /** What it comes to. */
  children: ReactNode;
  /** How one leaves it, and how one goes through with it. */
  leave: string;
  confirm: string;
  /** What is said once it is done. */
  said: string;
  act(): Promise<ActionResult>;
}

/** Does something after saying what comes of it; whether it was done or refused, the window closes and the page says so. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { trigger, title, description, children, leave, confirm, said, act } = props;
  const [shown, setShown] = useState(false);
  const [pending, begin] = useAct(said);
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
