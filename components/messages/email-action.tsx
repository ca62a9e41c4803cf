"use client";

import { useEffect, useState } from "react";
import type { FormAction } from "@/components/form/use-action-form";
import { PendingKeyboardOwner } from "@/components/keyboard/keyboard-owner";
import { toast } from "@/components/ui/toast";
import type { EmailDraft } from "@/lib/messages/queries/email-drafts";
import { withPayLink } from "@/lib/messages/rules/with-pay-link";
import { EmailDocumentDialog } from "./email-document-dialog";

interface EmailActionProps {
  /** The id of the record that the e-mail is about. */
  id: string;
  draftHref: string;
  /** What is attached, if it is not the document's own PDF. */
  paper?: { href: string; words: string };
  send: FormAction<unknown>;
  /** The address at which it is paid, if the e-mail is to name it whatever the garage's own text says. */
  payLink?: string | undefined;
  onClose(): void;
}

/** The e-mail dialog of a record, shown once its draft text has loaded. */
export function EmailAction({ id, draftHref, paper, send, payLink, onClose }: EmailActionProps) {
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
      defaultBody={
        payLink && !draft.body.includes(payLink) ? withPayLink(draft.body, "", payLink) : draft.body
      }
      warning={draft.warning}
      kept={draft.kept}
      {...(paper && { paperHref: paper.href, paperWords: paper.words })}
      send={send}
    />
  );
}
