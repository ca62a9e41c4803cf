"use client";

import { Check, Copy, Mail, MessageSquareText } from "lucide-react";
import { useState, useTransition } from "react";
import { PendingKeyboardOwner } from "@/components/keyboard/keyboard-owner";
import { ConfirmButton } from "@/components/settings/confirm-button";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { formatMoney } from "@/lib/core/money";
import { revokePaymentLink } from "@/lib/payments/actions";
import type { ShownLink } from "@/lib/payments/queries/payment-link";
import { OnlinePaymentList } from "./online-payment-list";
import { type PaySubject, usePayLink } from "./use-pay-link";

interface PayLinkDialogProps {
  subject: PaySubject;
  /** "Invoice SI10042", "What Ann Stone owes". */
  name: string;
  /** What is due, in pounds; null for any amount. */
  due: string | null;
  /** Shows the customer's own page instead, where they see all that is theirs. */
  own?: boolean;
  /** Opens the e-mail about it, which names this address, if there is one. */
  onEmail?: (address: string) => void;
  /** Opens a text that names this address, if this person may write texts. */
  onText?: ((address: string) => void) | undefined;
  onClose(): void;
}

/** The link by which a customer pays: to scan, to copy or to send; and what was paid by it. */
export function PayLinkDialog({
  subject,
  name,
  due,
  own = false,
  onEmail,
  onText,
  onClose,
}: PayLinkDialogProps) {
  const link = usePayLink(subject, onClose, own);
  if (!link) return <PendingKeyboardOwner giveUp={onClose} />;
  return (
    <Dialog open onOpenChange={(open) => (open ? null : onClose())}>
      <DialogContent
        title={own ? "Their own page" : "Pay by link"}
        description={own ? name : due === null ? `${name} · any amount` : `${name} · ${formatMoney(due)} due`}
        className="sm:max-w-xl"
      >
        <DialogBody className="flex flex-col gap-4">
          <Address {...link} own={own} />
          {link.payments.length > 0 ? (
            <section aria-label="Online payments" className="border-t">
              <OnlinePaymentList payments={link.payments} className="px-0" />
            </section>
          ) : null}
        </DialogBody>
        <DialogFooter className="sm:justify-between">
          <CloseLink id={link.id} own={own} onClosed={onClose} />
          <span className="flex flex-col-reverse gap-2 sm:flex-row">
            {onText ? (
              <Button onClick={() => onText(link.address)}>
                <MessageSquareText aria-hidden />
                Text it
              </Button>
            ) : null}
            {onEmail ? (
              <Button onClick={() => onEmail(link.address)}>
                <Mail aria-hidden />
                E-mail it
              </Button>
            ) : null}
            <CopyButton address={link.address} />
          </span>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}

function Address({ address, qr, own }: Pick<ShownLink, "address" | "qr"> & { own: boolean }) {
  return (
    <div className="flex flex-col items-center gap-3 sm:flex-row sm:items-stretch sm:gap-5">
      {/* A code is read from dark on light, whatever the screen's own colours are. */}
      <div className="shrink-0 rounded-lg border bg-white p-2">
        {/* biome-ignore lint/performance/noImgElement: nothing of a drawing is to be resized by the server */}
        <img
          src={`data:image/svg+xml,${encodeURIComponent(qr)}`}
          alt={`QR code of the address ${own ? "of their own page" : "at which it is paid"}`}
          className="size-44"
        />
      </div>
      <div className="flex min-w-0 flex-1 flex-col justify-center gap-2">
        <p className="text-sm text-muted-foreground">
          {own
            ? "The customer scans it with their telephone, or opens the address: their cars, their papers, what they owe, and how they may be written to."
            : "The customer scans it with their telephone, or opens the address. It always asks for what is due at that moment."}
        </p>
        <code className="rounded-md border bg-muted px-3 py-2 font-mono text-sm break-all select-all">
          {address}
        </code>
      </div>
    </div>
  );
}

function CopyButton({ address }: { address: string }) {
  const [copied, setCopied] = useState(false);
  return (
    <Button
      variant="primary"
      onClick={async () => {
        try {
          await navigator.clipboard.writeText(address);
          setCopied(true);
        } catch {
          toast.error("The browser does not let it be copied: select the address, and copy it from there");
        }
      }}
    >
      {copied ? <Check aria-hidden /> : <Copy aria-hidden />}
      <span aria-live="polite">{copied ? "Copied" : "Copy the address"}</span>
    </Button>
  );
}

function CloseLink({ id, own, onClosed }: { id: string; own: boolean; onClosed(): void }) {
  const [pending, start] = useTransition();
  return (
    <ConfirmButton
      title="Close this link?"
      description={`Whoever has the address can no longer ${own ? "open it" : "pay by it, nor see what it is for"}. Asked for again, it is another address.`}
      confirm="Close the link"
      pending={pending}
      onConfirm={() =>
        start(async () => {
          const answer = await revokePaymentLink({ id });
          if (!answer.ok) return void toast.error(answer.error.message);
          toast.success("The link is closed");
          onClosed();
        })
      }
    >
      <Button variant="ghost" pending={pending}>
        Close this link
      </Button>
    </ConfirmButton>
  );
}
