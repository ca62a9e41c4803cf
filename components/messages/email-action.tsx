"use client";

import { type ReactNode, useEffect, useState } from "react";
import type { FormAction } from "@/components/form/use-action-form";
import { PendingKeyboardOwner } from "@/components/keyboard/keyboard-owner";
import { toast } from "@/components/ui/toast";
import type { EmailDraft } from "@/lib/messages/queries/email-drafts";
import { beforeClosing, withPayLink } from "@/lib/messages/rules/with-pay-link";
import { EmailDocumentDialog } from "./email-document-dialog";

interface EmailActionProps {
  /** The id of the record that the e-mail is about. */
  id: string;
  draftHref: string;
  /** What is attached, if it is not the document's own PDF; null for nothing. */
  paper?: { href: string; words: string } | null;
  send: FormAction<unknown>;
  /** The address at which it is paid, if the e-mail is to name it whatever the garage's own text says. */
  payLink?: string | undefined;
  /** The address at which work is approved, if the e-mail is to name it. */
  approvalLink?: string | undefined;
  /** The address of the customer's own page, if the e-mail is to name it. */
  ownPage?: string | undefined;
  /** What is said where no address is on file. */
  noAddress?: ReactNode;
  onClose(): void;
}

/** The e-mail dialog of a record, shown once its draft text has loaded. */
export function EmailAction({
  id,
  draftHref,
  paper,
  send,
  payLink,
  approvalLink,
  ownPage,
  noAddress,
  onClose,
}: EmailActionProps) {
  const [draft, setDraft] = useState<EmailDraft | null>(null);
  useEffect(() => {
    fetch(draftHref)
      .then(async (response) => {
        const answer = await response.json();
        if (!response.ok) throw new Error(answer?.error?.message);
        setDraft(answer);
      })
      .catch((error: unknown) => {
        toast.error((error instanceof Error && error.message) || "That did not work");
        onClose();
      });
  }, [draftHref, onClose]);
  if (!draft) return <PendingKeyboardOwner giveUp={onClose} />;
  return (
    <EmailDocumentDialog
      open
      onOpenChange={(open) => (open ? null : onClose())}
      documentId={id}
      defaultTo={draft.to}
      defaultSubject={draft.subject}
      defaultBody={beginning(draft.body, { payLink, approvalLink, ownPage })}
      noAddress={noAddress}
      warning={draft.warning}
      kept={draft.kept}
      {...(paper && { paperHref: paper.href, paperWords: paper.words })}
      {...(paper === null && { paperHref: null })}
      send={send}
    />
  );
}

/** The draft with the address that the e-mail is to name. */
function beginning(
  body: string,
  { payLink, approvalLink, ownPage }: Pick<EmailActionProps, "payLink" | "approvalLink" | "ownPage">,
): string {
  if (approvalLink) return beforeClosing(body, `See the work, and say yes or no: ${approvalLink}`);
  if (ownPage) return beforeClosing(body, `Your own page: ${ownPage}`);
  return payLink && !body.includes(payLink) ? withPayLink(body, "", payLink) : body;
}
