"use client";

import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogClose, DialogContent, DialogFooter } from "@/components/ui/dialog";

type OneTimeSecretProps = {
  title: string;
  /** What to do with it. */
  description: string;
  /** Null keeps the dialog closed. */
  secret: string | null;
  onClose: () => void;
};

/** A password or key that is shown now and never again. Clicks beside it do not close it. */
export function OneTimeSecret({ title, description, secret, onClose }: OneTimeSecretProps) {
  const [copied, setCopied] = useState(false);
  const close = () => {
    setCopied(false);
    onClose();
  };
  return (
    <Dialog open={secret !== null} onOpenChange={(open) => (open ? null : close())}>
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
                await navigator.clipboard?.writeText(secret ?? "").catch(() => undefined);
                setCopied(true);
              }}
            >
              {copied ? <Check aria-hidden /> : <Copy aria-hidden />}
              {copied ? "Copied" : "Copy"}
            </Button>
          </div>
          <p className="mt-2 text-sm text-muted-foreground">It is shown this once and kept nowhere.</p>
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
