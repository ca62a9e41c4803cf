"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { formatMoney } from "@/components/ui/money";
import { toast } from "@/components/ui/toast";
import { documentTypeName } from "@/lib/document-record/rules/types";
import { releaseMoneyOf } from "@/lib/receipts/actions";
import type { HoldingDocument } from "@/lib/receivables/queries/customer-standing";
import { type MoneyChoice, MoneyDestinationFields } from "./money-destination-fields";
import { PaymentProblem } from "./payment-problem";
import { useMoneyAction } from "./use-money-action";

interface ReleaseMoneyDialogProps {
  document: Pick<HoldingDocument, "id" | "type" | "number" | "amount">;
  mayRefund: boolean;
  onClose(): void;
}

/** Decides where money goes that was left on work that came to nothing. */
export function ReleaseMoneyDialog({ document, mayRefund, onClose }: ReleaseMoneyDialogProps) {
  const [money, setMoney] = useState<MoneyChoice>(null);
  const releasing = useMoneyAction(releaseMoneyOf, () => {
    toast.success("The money is settled");
    onClose();
  });
  return (
    <Dialog open onOpenChange={(open) => (open ? null : onClose())}>
      <DialogContent
        title={`Money on ${documentTypeName(document.type).toLowerCase()} ${document.number ?? ""}`.trim()}
      >
        <DialogBody className="flex flex-col gap-3">
          <PaymentProblem problem={releasing.problem} others={releasing.others([])} />
          <MoneyDestinationFields
            documentId={document.id}
            amount={document.amount}
            mayRefund={mayRefund}
            value={money}
            onChange={setMoney}
          />
        </DialogBody>
        <DialogFooter>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            variant="primary"
            pending={releasing.pending}
            disabled={money === null}
            onClick={() => money && releasing.submit({ document_id: document.id, money })}
          >
            {actionOf(money, formatMoney(document.amount))}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}

function actionOf(money: MoneyChoice, amount: string): string {
  if (!money) return "Settle it";
  if (money.to === "refund") return `Refund ${amount}`;
  return money.to === "account" ? `Keep ${amount} on account` : `Move ${amount}`;
}
