"use client";

import { useEffect, useState } from "react";
import { PendingKeyboardOwner } from "@/components/keyboard/keyboard-owner";
import { toast } from "@/components/ui/toast";
import type { TextDraft } from "@/lib/conversations/queries/text-draft";
import { TextDialog, type TextSubject } from "./text-dialog";

interface TextActionProps {
  subject: TextSubject;
  /** The address at which it is paid, if the text is to name it. */
  payLink?: string | undefined;
  onClose(): void;
}

/** The dialog for a text to a customer, shown once what it begins with has loaded. */
export function TextAction({ subject, payLink, onClose }: TextActionProps) {
  const [draft, setDraft] = useState<TextDraft | null>(null);
  const asked = new URLSearchParams(subject).toString();
  useEffect(() => {
    fetch(`/conversations/text-draft?${asked}`)
      .then(async (response) => {
        const answer = await response.json();
        if (!response.ok) throw new Error(answer?.error?.message);
        setDraft(answer);
      })
      .catch((error: unknown) => {
        toast.error((error instanceof Error && error.message) || "That did not work");
        onClose();
      });
  }, [asked, onClose]);
  if (!draft) return <PendingKeyboardOwner giveUp={onClose} />;
  return (
    <TextDialog
      subject={subject}
      draft={draft}
      body={payLink ? `${draft.greeting}you can pay online here: ${payLink}\n${draft.garage}` : ""}
      onClose={onClose}
    />
  );
}
