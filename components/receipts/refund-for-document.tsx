"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { KeyboardOnItsWay } from "@/components/keyboard/keyboard-owner";
import { toast } from "@/components/ui/toast";
import type { RefundableDocument } from "@/lib/receipts/refundable";
import { type RefundAction, RefundDialog } from "./refund-dialog";

interface RefundForDocumentProps {
  /** A credit note, or a document that was paid. */
  documentId: string;
  /** `giveMoneyBack` of app/(office)/receipts/actions. */
  action: RefundAction;
  onClose(): void;
}

/** Gives money back for a document: looks up by which receipts it came, then asks. */
export function RefundForDocument({ documentId, action, onClose }: RefundForDocumentProps) {
  const [refundable, setRefundable] = useState<RefundableDocument | null>(null);
  const failed = useEffectEvent((error: unknown) => {
    toast.error((error instanceof Error && error.message) || "That did not work");
    onClose();
  });
  useEffect(() => {
    let gone = false;
    fetch(`/receipts/refundable?document=${documentId}`)
      .then(async (response) => {
        const answer = await response.json();
        if (!response.ok) throw new Error(answer?.error?.message);
        if (!gone) setRefundable(answer.data);
      })
      .catch((error: unknown) => {
        if (!gone) failed(error);
      });
    return () => {
      gone = true;
    };
  }, [documentId]);
  if (!refundable) return <KeyboardOnItsWay giveUp={onClose} />;
  return (
    <RefundDialog
      title={refundable.owed === null ? "Refund" : "Pay out the credit note"}
      receipts={refundable.receipts}
      {...(refundable.owed === null ? {} : { owed: refundable.owed })}
      documentId={documentId}
      action={action}
      open
      onOpenChange={(open) => (open ? null : onClose())}
    />
  );
}
