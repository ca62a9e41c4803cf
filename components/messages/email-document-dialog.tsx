"use client";

import { Paperclip } from "lucide-react";
import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import { v7 as newId } from "uuid";
import { TextareaField, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { type FormAction, useActionForm } from "@/components/form/use-action-form";
import { Alert } from "@/components/ui/alert";
import { Dialog, DialogBody, DialogContent } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";

interface EmailDocumentDialogProps {
  /** The id of the record that it is about: the document or receipt whose paper is attached. */
  documentId: string;
  defaultTo: string;
  defaultSubject: string;
  defaultBody: string;
  /** A warning about the address. */
  warning?: string | null;
  /** Whether it is kept here and not sent, as no mail service is set up. */
  kept: boolean;
  /** The link to the attached paper; defaults to the document's. Null if nothing is attached. */
  paperHref?: string | null;
  paperWords?: string;
  /** What is said where no address is on file. */
  noAddress?: ReactNode;
  /** The action that sends the e-mail: a document's or a receipt's. */
  send: FormAction<unknown>;
  open: boolean;
  onOpenChange(open: boolean): void;
}

/** An e-mail, with the document's paper or without any, filled in from the garage's own texts. ⌘↵ sends it. */
export function EmailDocumentDialog({ open, onOpenChange, ...rest }: EmailDocumentDialogProps) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      <DialogContent title="Send by e-mail" className="sm:max-w-xl">
        <DialogBody>
          <EmailForm {...rest} onSent={() => onOpenChange(false)} />
        </DialogBody>
      </DialogContent>
    </Dialog>
  );
}

type EmailFormProps = Omit<EmailDocumentDialogProps, "open" | "onOpenChange"> & { onSent(): void };

function EmailForm({
  documentId,
  defaultTo,
  defaultSubject,
  defaultBody,
  warning,
  kept,
  paperHref = `/documents/${documentId}/pdf`,
  paperWords = "PDF attached: view it",
  noAddress,
  send,
  onSent,
}: EmailFormProps) {
  const router = useRouter();
  // One key for as long as the form is open: if the user submits twice, one e-mail is sent.
  const [once_key] = useState(() => newId());
  const form = useActionForm(send, {
    initial: { to: defaultTo, subject: defaultSubject, body: defaultBody },
    onSaved() {
      if (kept) toast.warning("The e-mail is kept here, and not sent: no mail service is set up");
      else toast.success("The e-mail is on its way");
      onSent();
      router.refresh();
    },
  });
  return (
    <Form form={form} hidden={{ id: documentId, once_key }} unguarded className="gap-4 pb-3">
      {warning ? <Alert tone="warning" title={warning} /> : null}
      {kept ? (
        <Alert tone="warning" title="No mail service is set up">
          E-mails are kept under Messages, and none goes out.
        </Alert>
      ) : null}
      <TextField
        name="to"
        label="To"
        type="email"
        required
        hint={defaultTo ? undefined : noAddress}
        autoFocus={!defaultTo}
        spellCheck={false}
      />
      <TextField name="subject" label="Subject" required maxLength={200} />
      <TextareaField name="body" label="Message" required rows={10} />
      <div className="flex items-center justify-between gap-4">
        {paperHref === null ? (
          <span />
        ) : (
          <a
            href={paperHref}
            target="_blank"
            rel="noreferrer"
            className="inline-flex items-center gap-1.5 rounded-sm text-sm text-muted-foreground hover:text-foreground hover:underline"
          >
            <Paperclip aria-hidden className="size-4" />
            {paperWords}
          </a>
        )}
        <SubmitButton>Send</SubmitButton>
      </div>
    </Form>
  );
}
