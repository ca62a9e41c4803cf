"use client";

import { useState } from "react";
import { type MoneyChoice, MoneyDestinationFields } from "@/components/receipts/money-destination-fields";
import type { DocumentStatus } from "@/lib/document-record/rules/statuses";
import { documentTypeName } from "@/lib/document-record/rules/types";
import { changeStatus } from "@/lib/documents/actions";
import type { ActionDialogProps } from "./action";
import { ActionDialogForm } from "./action-dialog-form";
import { useDocumentAction } from "./use-document-action";

interface CallOffDialogProps extends ActionDialogProps {
  status: DocumentStatus;
  label: string;
}

/** The question for each status, with the document's name. */
const ASKED: Record<string, (name: string) => string> = {
  cancelled: (name) => `Cancel ${name}?`,
  declined: (name) => `Mark ${name} as declined?`,
  expired: (name) => `Let ${name} expire?`,
};

/** Cancels a document with money on it, or marks it as declined or expired; asks first where the money goes. */
export function CallOffDialog({ document, rights, status, label, onDone, onClose }: CallOffDialogProps) {
  const [money, setMoney] = useState<MoneyChoice>(null);
  const action = useDocumentAction(() => onDone(`/documents/${document.id}`, "The status is changed"));
  const name = `${documentTypeName(document.type).toLowerCase()} ${document.number ?? ""}`.trim();
  return (
    <ActionDialogForm
      title={ASKED[status]?.(name) ?? `Set ${name} to ${label.toLowerCase()}?`}
      description={`It will be set to ${label}, and the money goes where you choose.`}
      submit={`Set to ${label.toLowerCase()}`}
      danger
      focusSubmit={false}
      pending={action.pending}
      problem={action.problem}
      onClose={onClose}
      onSubmit={() =>
        action.run(() => changeStatus({ id: document.id, version: document.version, status, money }))
      }
    >
      <MoneyDestinationFields
        documentId={document.id}
        amount={document.received}
        mayRefund={rights.refund}
        value={money}
        onChange={setMoney}
      />
    </ActionDialogForm>
  );
}
