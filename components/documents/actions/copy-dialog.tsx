"use client";

import { useState } from "react";
import { Label } from "@/components/ui/label";
import { Select } from "@/components/ui/select";
import {
  DOCUMENT_TYPES,
  type DocumentType,
  documentTypeName,
  isDocumentType,
} from "@/lib/document-record/rules/types";
import { copyDocument } from "@/lib/documents/actions";
import type { ActionDialogProps } from "./action";
import { ActionDialogForm } from "./action-dialog-form";
import { useDocumentAction } from "./use-document-action";

/** Creates a new document with the same content; the original is unchanged. */
export function CopyDialog({ document, onDone, onClose }: ActionDialogProps) {
  const [to, setTo] = useState<DocumentType>(
    isDocumentType(document.type) && document.type !== "credit_note" ? document.type : "invoice",
  );
  const action = useDocumentAction<{ id: string }>(({ id }) =>
    onDone(`/documents/${id}`, `Copied to a new ${documentTypeName(to).toLowerCase()}`),
  );
  return (
    <ActionDialogForm
      title="Copy to a new document"
      submit="Copy"
      pending={action.pending}
      problem={action.problem}
      onClose={onClose}
      onSubmit={() => action.run(() => copyDocument({ id: document.id, version: document.version, to }))}
    >
      <div className="flex flex-col gap-1">
        <Label htmlFor="copy-to">Copy to</Label>
        <Select
          id="copy-to"
          autoFocus
          value={to}
          onChange={({ target }) => isDocumentType(target.value) && setTo(target.value)}
        >
          {DOCUMENT_TYPES.filter((type) => type !== "excess_invoice" && type !== "credit_note").map(
            (type) => (
              <option key={type} value={type}>
                {documentTypeName(type)}
              </option>
            ),
          )}
        </Select>
      </div>
    </ActionDialogForm>
  );
}
