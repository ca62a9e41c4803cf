"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { v7 as newId } from "uuid";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { useActionForm } from "@/components/form/use-action-form";
import { Dialog, DialogBody, DialogContent } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { sendText } from "@/lib/conversations/actions";
import type { TextDraft } from "@/lib/conversations/queries/text-draft";
import { TextBody } from "./text-body";
import { TextNumberField } from "./text-number-field";
import { TextWayNote } from "./text-way-note";

/** What a text is about, by which its customer is known; nothing for a text to any number. */
export type TextSubject =
  | { customer_id: string }
  | { document_id: string }
  | { appointment_id: string }
  | Record<string, never>;

interface TextDialogProps {
  subject: TextSubject;
  draft: TextDraft;
  /** What the text begins with. */
  body?: string;
  onClose(): void;
}

/** A text to a customer: the number can be another, and the garage's own texts are filled in. ⌘↵ sends it. */
export function TextDialog({ subject, draft, body = "", onClose }: TextDialogProps) {
  const router = useRouter();
  // One key for as long as the form is open: if the user submits twice, one text is sent.
  const [once_key] = useState(() => newId());
  const form = useActionForm(sendText, {
    initial: { to: draft.to },
    onSaved() {
      if (draft.ready) toast.success("The text is on its way");
      else toast.warning("The text is kept here, and not sent: texts are not set up");
      onClose();
      router.refresh();
    },
  });
  return (
    <Dialog open onOpenChange={(open) => (open ? null : onClose())}>
      <DialogContent title="Send a text" description={draft.name ?? undefined} className="sm:max-w-xl">
        <DialogBody>
          <Form form={form} hidden={{ ...subject, once_key }} unguarded className="gap-4 pb-3">
            <TextWayNote {...draft} />
            <TextNumberField draft={draft} autoFocus={!draft.to} />
            <TextBody label="Text" initial={body} templates={draft.templates} partPrice={draft.part_price} />
            <div className="flex justify-end">
              <SubmitButton>Send</SubmitButton>
            </div>
          </Form>
        </DialogBody>
      </DialogContent>
    </Dialog>
  );
}
