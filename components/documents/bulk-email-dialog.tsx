"use client";

import { useState } from "react";
import { v7 as newId } from "uuid";
import { toast } from "@/components/ui/toast";
import { isIssuedType } from "@/lib/document-record/rules/lifecycle";
import { emailDocuments } from "@/lib/messages/actions";
import { ActionDialogForm } from "./actions/action-dialog-form";
import { useDocumentAction } from "./actions/use-document-action";
import type { BulkRow } from "./bulk-actions";

interface BulkEmailDialogProps {
  rows: readonly BulkRow[];
  onSent(): void;
  onClose(): void;
}

/** Asks before documents are e-mailed to their customers, as an e-mail cannot be recalled. */
export function BulkEmailDialog({ rows, onSent, onClose }: BulkEmailDialogProps) {
  const [once_key] = useState(() => newId());
  const drafts = rows.filter(({ type, number }) => isIssuedType(type) && number === null).length;
  const action = useDocumentAction<{ queued: number; without_address: number }>(
    ({ queued, without_address }) => {
      if (queued > 0) toast.success(`${queued} e-${queued === 1 ? "mail is" : "mails are"} on the way`);
      if (without_address > 0) toast.warning(`${without_address} without an e-mail address: print those`);
      onSent();
    },
  );
  return (
    <ActionDialogForm
      title={`E-mail ${rows.length === 1 ? "one document" : `${rows.length} documents`}`}
      description="Each goes to its own customer, with its PDF and the garage's words for it."
      submit="Send"
      focusSubmit
      pending={action.pending}
      problem={action.problem}
      onClose={onClose}
      onSubmit={() => action.run(() => emailDocuments({ ids: rows.map(({ id }) => id), once_key }))}
    >
      {drafts > 0 ? (
        <p className="text-sm text-warning">
          {drafts === 1 ? "One of them is a draft" : `${drafts} of them are drafts`}: not issued, so not yet
          owed.
        </p>
      ) : null}
    </ActionDialogForm>
  );
}
