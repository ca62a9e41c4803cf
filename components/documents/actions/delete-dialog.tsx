"use client";

import { useState } from "react";
import { type MoneyChoice, MoneyDestinationFields } from "@/components/receipts/money-destination-fields";
import { documentTypeName } from "@/lib/document-record/rules/types";
import { deleteDocument } from "@/lib/documents/actions";
import type { ActionDialogProps } from "./action";
import { ActionDialogForm } from "./action-dialog-form";
import { useDocumentAction } from "./use-document-action";

export function DeleteDialog({ document, rights, onDone, onClose }: ActionDialogProps) {
  const name = `${documentTypeName(document.type).toLowerCase()} ${document.number ?? ""}`.trim();
  const action = useDocumentAction<{ id: string }>(() =>
    onDone(`/documents?type=${document.type}`, `The ${name} is deleted`),
  );
  const [money, setMoney] = useState<MoneyChoice>(null);
  const paid = /[1-9]/.test(document.received);
  return (
    <ActionDialogForm
      title={`Delete the ${name}?`}
      description={
        document.number ? "Its number is not used again." : "It has no number yet; nothing of it is kept."
      }
      submit="Delete"
      danger
      pending={action.pending}
      problem={action.problem}
      onClose={onClose}
      focusSubmit={!paid}
      onSubmit={() => action.run(() => deleteDocument({ id: document.id, version: document.version, money }))}
    >
      {paid ? (
        <MoneyDestinationFields
          documentId={document.id}
          amount={document.received}
          mayRefund={rights.refund}
          value={money}
          onChange={setMoney}
        />
      ) : null}
    </ActionDialogForm>
  );
}
