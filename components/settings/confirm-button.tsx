"use client";

import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose, DialogContent, DialogFooter, DialogTrigger } from "@/components/ui/dialog";

type ConfirmButtonProps = {
  title: string;
  description: string;
  confirm: string;
  pending: boolean;
  onConfirm: () => void;
  /** The button that opens the question. */
  children: ReactNode;
};

/** Asks before something that cannot be undone; Enter chooses the harmless answer. */
export function ConfirmButton({
  title,
  description,
  confirm,
  pending,
  onConfirm,
  children,
}: ConfirmButtonProps) {
  const [open, setOpen] = useState(false);
  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger asChild>{children}</DialogTrigger>
      <DialogContent title={title} description={description}>
        <DialogFooter>
          <DialogClose asChild>
            <Button autoFocus>Cancel</Button>
          </DialogClose>
          <Button
            variant="danger"
            pending={pending}
            onClick={() => {
              setOpen(false);
              onConfirm();
            }}
          >
            {confirm}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
