"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { NumberField, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { FieldGrid } from "@/components/form/form-layout";
import { useActionForm } from "@/components/form/use-action-form";
import { quantityText } from "@/components/stock/stock-quantity";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import { Dialog, DialogBody, DialogContent } from "@/components/ui/dialog";
import { Money } from "@/components/ui/money";
import { toast } from "@/components/ui/toast";
import { correctReceipt } from "@/lib/purchasing/actions";
import type { ReceiptRow } from "@/lib/purchasing/queries/order-history";

interface ReceiptsCardProps {
  order: { id: string; version: number };
  receipts: readonly ReceiptRow[];
  mayReceive: boolean;
}

/** What came of an order, and what was taken back of it. */
export function ReceiptsCard({ order, receipts, mayReceive }: ReceiptsCardProps) {
  const [wrong, setWrong] = useState<ReceiptRow | null>(null);
  if (receipts.length === 0) return null;
  return (
    <Card>
      <CardHeader title="What came" />
      <ul className="divide-y text-sm">
        {receipts.map((receipt) => (
          <li key={receipt.id} className="px-4 py-2.5">
            <div className="flex items-start justify-between gap-3">
              <p className="min-w-0 break-words">
                <span className="font-medium tabular-nums">{quantityText(receipt.quantity)}</span> ×{" "}
                {receipt.part}
              </p>
              {mayReceive && /^[^-]*[1-9]/.test(receipt.left) && !receipt.quantity.startsWith("-") ? (
                <Button size="sm" variant="ghost" onClick={() => setWrong(receipt)}>
                  Wrong?
                </Button>
              ) : null}
            </div>
            <p className="text-muted-foreground">
              <DateText date={receipt.received_on} />
              {receipt.reference ? `, ${receipt.reference}` : ""}
              {receipt.made_by ? `, ${receipt.made_by}` : ""}
              {receipt.substituted_part_number ? `, ${receipt.substituted_part_number} came instead` : ""}
            </p>
            <Variance receipt={receipt} />
          </li>
        ))}
      </ul>
      <Dialog open={wrong !== null} onOpenChange={(open) => (open ? null : setWrong(null))}>
        <DialogContent title="Put it right" description="So many fewer came than was booked in.">
          <DialogBody className="pb-5">
            {wrong ? <CorrectForm order={order} receipt={wrong} onDone={() => setWrong(null)} /> : null}
          </DialogBody>
        </DialogContent>
      </Dialog>
    </Card>
  );
}

function Variance({ receipt: { agreed, unit_cost } }: { receipt: ReceiptRow }) {
  if (!agreed || !unit_cost || agreed === unit_cost) return null;
  return (
    <Badge tone="warning">
      <Money amount={unit_cost} /> each, agreed <Money amount={agreed} />
    </Badge>
  );
}

interface CorrectFormProps {
  order: { id: string; version: number };
  receipt: ReceiptRow;
  onDone(): void;
}

function CorrectForm({ order, receipt, onDone }: CorrectFormProps) {
  const router = useRouter();
  const form = useActionForm(correctReceipt, {
    onSaved() {
      toast.success("Put right");
      onDone();
      router.refresh();
    },
  });
  return (
    <Form
      form={form}
      hidden={{ id: order.id, version: order.version, receipt_id: receipt.id }}
      unguarded
      className="gap-4"
    >
      <FieldGrid>
        <NumberField name="quantity" label="How many fewer" required autoFocus />
        <TextField name="reason" label="Why" required className="sm:col-span-6" />
      </FieldGrid>
      <SubmitButton className="self-end">Put right</SubmitButton>
    </Form>
  );
}
