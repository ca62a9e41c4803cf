"use client";

import { useState } from "react";
import { type MoneyChoice, MoneyGoesFields } from "@/components/receipts/money-goes-fields";
import { documentTypeName } from "@/lib/document-record/rules/types";
import { deleteDocument } from "@/lib/documents/actions";
import type { DeedDialogProps } from "./action";
import { DeedForm } from "./action-dialog-form";
import { useDeed } from "./use-document-action";

export function DeleteDialog({ document, rights, onDone, onClose }: DeedDialogProps) {
  const name = `${documentTypeName(document.type).toLowerCase()} ${document.number ?? ""}`.trim();
  const deed = useDeed<{ id: string }>(() =>
    onDone(`/documents?type=${document.type}`, `The ${name} is deleted`),
  );
  const [money, setMoney] = useState<MoneyChoice>(null);
  const paid = /[1-9]/.test(document.received);
  return (
    <DeedForm
      title={`Delete the ${name}?`}
      description={
        document.number ? "Its number is not used again." : "It has no number yet; nothing of it is kept."
      }
      submit="Delete"
      danger
      pending={deed.pending}
      problem={deed.problem}
      onClose={onClose}
      focusSubmit={!paid}
      onSubmit={() => deed.run(() => deleteDocument({ id: document.id, version: document.version, money }))}
    >
      {paid ? (
        <MoneyGoesFields
          documentId={document.id}
          amount={document.received}
          mayRefund={rights.refund}
          value={money}
          onChange={setMoney}
        />
      ) : null}
    </DeedForm>
  );
}
