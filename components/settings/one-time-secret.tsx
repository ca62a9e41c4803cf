"use client";

import { Check, Copy } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogClose, DialogContent, DialogFooter } from "@/components/ui/dialog";

export type Secret = {
  title: string;
  /** What to do with it. */
  description: ReactNode;
  secret: string;
};

type OneTimeSecretProps = {
  /** Null keeps the dialog closed. */
  shown: Secret | null;
  onClose: () => void;
};

/** Shows a password or key once and never again. Clicks outside do not close the dialog. */
export function OneTimeSecret({ shown, onClose }: OneTimeSecretProps) {
  const [copied, setCopied] = useState(false);
  // Keeps the content while the dialog fades out.
  const [last, setLast] = useState(shown);
  if (shown && shown !== last) setLast(shown);
  const { title, description, secret } = shown ?? last ?? { title: "", description: "", secret: "" };
  const close = () => {
    setCopied(false);
    onClose();
  };
  return (
    <Dialog open={shown !== null} onOpenChange={(open) => (open ? null : close())}>
      <DialogContent
        title={title}
        description={description}
        onPointerDownOutside={(event) => event.preventDefault()}
      >
        <DialogBody>
          <div className="flex items-center gap-2 rounded-md border bg-muted p-2 pl-3">
            <code className="min-w-0 flex-1 font-mono text-base break-all select-all">{secret}</code>
            <Button
              size="sm"
              onClick={async () => {
                await navigator.clipboard?.writeText(secret).catch(() => undefined);
                setCopied(true);
              }}
            >
              {copied ? <Check aria-hidden /> : <Copy aria-hidden />}
              {copied ? "Copied" : "Copy"}
            </Button>
          </div>
          <p className="mt-2 text-sm text-muted-foreground">It is shown this once and never again.</p>
        </DialogBody>
        <DialogFooter>
          <DialogClose asChild>
            <Button variant="primary">I have noted it</Button>
          </DialogClose>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
