"use client";

import { useEffect, useState } from "react";
import { PendingKeyboardOwner } from "@/components/keyboard/keyboard-owner";
import { toast } from "@/components/ui/toast";
import type { TextDraft } from "@/lib/conversations/queries/text-draft";
import { TextDialog, type TextSubject } from "./text-dialog";

/** An address that a text is to name. */
export interface NamedAddress {
  /** At which it is paid. */
  payLink?: string | undefined;
  /** The address at which work is approved, if the text is to name it. */
  approvalLink?: string | undefined;
  /** Of the customer's own page. */
  ownPage?: string | undefined;
}

interface TextActionProps extends NamedAddress {
  subject: TextSubject;
  onClose(): void;
}

/** The dialog for a text to a customer, shown once what it begins with has loaded. */
export function TextAction({ subject, payLink, approvalLink, ownPage, onClose }: TextActionProps) {
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
      body={beginning(draft, { payLink, approvalLink, ownPage })}
      onClose={onClose}
    />
  );
}

/** What a text begins with that names an address; empty for any other. */
function beginning(
  { greeting, garage }: TextDraft,
  { payLink, approvalLink, ownPage }: NamedAddress,
): string {
  if (approvalLink)
    return `${greeting}please look at the work we found, and say yes or no: ${approvalLink}\n${garage}`;
  if (payLink) return `${greeting}you can pay online here: ${payLink}\n${garage}`;
  return ownPage ? `${greeting}your vehicles and papers are here: ${ownPage}\n${garage}` : "";
}
