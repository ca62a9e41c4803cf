"use client";

import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { unallocateMoney } from "@/lib/receipts/actions";
import { useMoneyAction } from "./use-money-action";

interface TakeOffButtonProps {
  receiptId: string;
  version: number;
  documentId: string;
}

/** Moves money from a document back onto the account. */
export function TakeOffButton({ receiptId, version, documentId }: TakeOffButtonProps) {
  const taking = useMoneyAction(unallocateMoney, () => toast.success("Back on account"));
  const said = taking.problem?.details[0]?.message ?? taking.problem?.message;
  return (
    <>
      {said ? (
        <span role="alert" className="text-danger">
          {said}
        </span>
      ) : null}
      <Button
        variant="link"
        size="sm"
        pending={taking.pending}
        onClick={() => taking.submit({ receipt_id: receiptId, version, document_id: documentId })}
      >
        Take off
      </Button>
    </>
  );
}
