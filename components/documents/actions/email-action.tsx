"use client";

import { useEffect, useState } from "react";
import { PendingKeyboardOwner } from "@/components/keyboard/keyboard-owner";
import { EmailDocumentDialog } from "@/components/messages/email-document-dialog";
import { toast } from "@/components/ui/toast";
import { emailDocument } from "@/lib/messages/actions";
import type { EmailDraft } from "@/lib/messages/queries/email-drafts";

interface EmailActionProps {
  documentId: string;
  onClose(): void;
}

/** The e-mail dialog for a document, shown once its draft text has loaded. */
export function EmailAction({ documentId, onClose }: EmailActionProps) {
  const [draft, setDraft] = useState<EmailDraft | null>(null);
  useEffect(() => {
    fetch(`/documents/${documentId}/email-draft`)
      .then(async (response) => {
        const answer = await response.json();
        if (!response.ok) throw new Error(answer?.error?.message);
        setDraft(answer);
      })
      .catch((error: unknown) => {
        toast.error((error instanceof Error && error.message) || "That did not work");
        onClose();
      });
  }, [documentId, onClose]);
  if (!draft) return <PendingKeyboardOwner giveUp={onClose} />;
  return (
    <EmailDocumentDialog
      open
      onOpenChange={(open) => (open ? null : onClose())}
      documentId={documentId}
      defaultTo={draft.to}
      defaultSubject={draft.subject}
      defaultBody={draft.body}
      warning={draft.warning}
      send={emailDocument}
    />
  );
}
