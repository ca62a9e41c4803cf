"use client";

import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogContent, DialogTrigger } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/actions/result";
import { ConfirmButton } from "./confirm-button";
import { usePerform } from "./use-perform";

interface OtherKeysProps {
  /** Whose keys they are: "Stripe". */
  of: string;
  /** The form that asks for them; it is closed by what it is given. */
  children(close: () => void): ReactNode;
}

/** Asks for other keys of a connected account. */
export function OtherKeys({ of, children }: OtherKeysProps) {
  const [open, setOpen] = useState(false);
  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button>Other keys</Button>
      </DialogTrigger>
      <DialogContent
        title={`Other keys of ${of}`}
        description="They take the place of those that are kept now."
      >
        <DialogBody className="pb-5">{children(() => setOpen(false))}</DialogBody>
      </DialogContent>
    </Dialog>
  );
}

interface DisconnectButtonProps {
  of: string;
  /** What is no more from then on. */
  description: string;
  disconnect(): Promise<ActionResult>;
}

/** Lets go of a connected account, and asks first. */
export function DisconnectButton({ of, description, disconnect }: DisconnectButtonProps) {
  const { pending, perform } = usePerform();
  return (
    <ConfirmButton
      title={`Disconnect ${of}?`}
      description={description}
      confirm="Disconnect it"
      pending={pending}
      onConfirm={() => perform(disconnect, `${of} is disconnected`, (message) => void toast.error(message))}
    >
      <Button>Disconnect</Button>
    </ConfirmButton>
  );
}
