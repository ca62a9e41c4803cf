"use client";

import { type ReactNode, useEffect, useEffectEvent, useState } from "react";
import { PendingKeyboardOwner } from "@/components/keyboard/keyboard-owner";
import { toast } from "@/components/ui/toast";
import type { RefundableDocument } from "@/lib/receipts/queries/refundable";
import { CreditMoneyDialog } from "./credit-money-dialog";
import { RefundDialog } from "./refund-dialog";

interface RefundForDocumentProps {
  /** A credit note, or a document that was paid. */
  documentId: string;
  /** Whether the money of a credit note may also go on account or to another invoice. */
  maySetMoney: boolean;
  /** The dialog that credits an invoice, whose money is refunded by its credit note. */
  creditFirst: ReactNode;
  /** Called when nothing is left to do with its money. */
  onDone(): void;
  onClose(): void;
}

/** Asks where a document's money goes, after looking up its receipts and whether it was credited. */
export function RefundForDocument(props: RefundForDocumentProps) {
  const { documentId, maySetMoney, creditFirst, onDone, onClose } = props;
  const [refundable, setRefundable] = useState<RefundableDocument | null>(null);
  const [asked, setAsked] = useState(0);
  const failed = useEffectEvent((error: unknown) => {
    toast.error((error instanceof Error && error.message) || "That did not work");
    onClose();
  });
  const found = useEffectEvent((answer: RefundableDocument) => {
    // After the first action, only what is left to refund is asked about.
    if (asked > 0 && !/[1-9]/.test(answer.owed ?? "")) onDone();
    else setRefundable(answer);
  });
  useEffect(() => {
    let gone = false;
    fetch(`/receipts/refundable?document=${documentId}&asked=${asked}`)
      .then(async (response) => {
        const answer = await response.json();
        if (!response.ok) throw new Error(answer?.error?.message);
        if (!gone) found(answer.data);
      })
      .catch((error: unknown) => {
        if (!gone) failed(error);
      });
    return () => {
      gone = true;
    };
  }, [documentId, asked]);
  if (!refundable) return <PendingKeyboardOwner giveUp={onClose} />;
  if (refundable.credit_first) return creditFirst;
  if (refundable.owed !== null)
    return (
      <CreditMoneyDialog
        key={asked}
        credit={refundable}
        maySetMoney={maySetMoney}
        onDone={() => {
          setRefundable(null);
          setAsked(asked + 1);
        }}
        onClose={onClose}
      />
    );
  return (
    <RefundDialog
      receipts={refundable.receipts}
      documentId={documentId}
      open
      onOpenChange={(open) => (open ? null : onDone())}
    />
  );
}
