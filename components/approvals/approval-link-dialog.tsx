"use client";

import { Mail, MessageSquareText, PenLine } from "lucide-react";
import { useEffect, useEffectEvent, useState, useTransition } from "react";
import { PendingKeyboardOwner } from "@/components/keyboard/keyboard-owner";
import { leaveOffice } from "@/components/office/leave-office";
import { ConfirmButton } from "@/components/settings/confirm-button";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { CopyAddress, LinkToScan } from "@/components/ui/link-to-scan";
import { toast } from "@/components/ui/toast";
import { makeApprovalLink, revokeApprovalLink } from "@/lib/approvals/actions";
import type { ShownApprovalLink } from "@/lib/approvals/queries/approval-of-document";
import { DepositAsked } from "./deposit-asked";

interface ApprovalLinkDialogProps {
  documentId: string;
  /** "Job sheet JS1204". */
  name: string;
  onEmail(address: string): void;
  /** Not given to those who may not write texts. */
  onText: ((address: string) => void) | undefined;
  onClose(): void;
}

type Link = ShownApprovalLink & { id: string };

async function readLink(id: string): Promise<ShownApprovalLink> {
  const asked = new URLSearchParams({ id, origin: window.location.origin });
  const response = await fetch(`/documents/approval-link?${asked}`);
  const answer = await response.json();
  if (!response.ok) throw new Error(answer?.error?.message);
  return answer.data;
}

/** The link by which a customer answers to the work of a document: to scan, to send, or to sign here. */
export function ApprovalLinkDialog({ documentId, name, onEmail, onText, onClose }: ApprovalLinkDialogProps) {
  const [link, setLink] = useState<Link | null>(null);
  const make = useEffectEvent(async () => {
    try {
      const made = await makeApprovalLink({ document_id: documentId });
      if (!made.ok) throw new Error(made.error.message);
      setLink({ id: made.data.id, ...(await readLink(made.data.id)) });
    } catch (error) {
      toast.error((error instanceof Error && error.message) || "That did not work");
      onClose();
    }
  });
  useEffect(() => {
    void make();
  }, []);
  if (!link) return <PendingKeyboardOwner giveUp={onClose} />;
  return (
    <Dialog open onOpenChange={(open) => (open ? null : onClose())}>
      <DialogContent title="Ask for their yes" description={name} className="sm:max-w-xl">
        <DialogBody className="flex flex-col gap-4">
          <LinkToScan {...link} what="at which it is answered">
            The customer scans it with their telephone, or opens the address. It asks for what still waits for
            an answer, at the prices of that moment.
          </LinkToScan>
          <DepositAsked documentId={documentId} deposit={link.deposit} />
        </DialogBody>
        <DialogFooter className="sm:justify-between">
          <CloseLink id={link.id} onClosed={onClose} />
          <span className="flex flex-col-reverse gap-2 sm:flex-row">
            <ConfirmButton
              title="Hand this screen over?"
              description="You are signed out, so that the customer can open nothing but this page. Sign in again when they hand it back."
              confirm="Hand it over"
              pending={false}
              onConfirm={() => void leaveOffice(`${new URL(link.address).pathname}?here=1`)}
            >
              <Button>
                <PenLine aria-hidden />
                Sign here
              </Button>
            </ConfirmButton>
            {onText ? (
              <Button onClick={() => onText(link.address)}>
                <MessageSquareText aria-hidden />
                Text it
              </Button>
            ) : null}
            <Button onClick={() => onEmail(link.address)}>
              <Mail aria-hidden />
              E-mail it
            </Button>
            <CopyAddress address={link.address} />
          </span>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}

function CloseLink({ id, onClosed }: { id: string; onClosed(): void }) {
  const [pending, start] = useTransition();
  return (
    <ConfirmButton
      title="Close this link?"
      description="Whoever has the address can no longer answer by it. Asked for again, it is another address."
      confirm="Close the link"
      pending={pending}
      onConfirm={() =>
        start(async () => {
          const answer = await revokeApprovalLink({ id });
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
