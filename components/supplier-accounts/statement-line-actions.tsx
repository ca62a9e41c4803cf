"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogContent } from "@/components/ui/dialog";
import { Label } from "@/components/ui/label";
import { Select } from "@/components/ui/select";
import { toast } from "@/components/ui/toast";
import { createInvoice, linkLine, settleLine } from "@/lib/supplier-accounts/actions";
import type { StatementLineShown } from "@/lib/supplier-accounts/responses";

interface StatementLineActionsProps {
  statement: { id: string; supplier_id: string; statement_date: string };
  line: StatementLineShown;
  /** Ours that are not on the statement: one of them may be this line. */
  missing: readonly { id: string; number: string }[];
}

/** Makes the draft of what came, says which paper a line is, or why its difference may stand. */
export function StatementLineActions({ statement, line, missing }: StatementLineActionsProps) {
  const router = useRouter();
  const [asked, setAsked] = useState(false);
  const [pending, start] = useTransition();
  const draft = () =>
    start(async () => {
      const answer = await createInvoice({
        supplier_id: statement.supplier_id,
        kind: line.kind === "credit" ? "credit" : "invoice",
        number: line.reference ?? "",
        invoice_date: line.line_date ?? statement.statement_date,
        lines: (line.goods?.parts ?? []).map((part) => ({
          kind: part.kind,
          quantity: part.quantity,
          unit_net: part.unit_net ?? "0",
          purchase_receipt_id: part.id,
        })),
      });
      if (answer.ok) router.push(`/purchase-invoices/${answer.data.id}`);
      else toast.error(answer.error.details[0]?.message ?? answer.error.message);
    });
  return (
    <div className="flex flex-wrap items-center gap-2">
      {line.state === "not_booked" && line.reference ? (
        <Button size="sm" pending={pending} onClick={draft}>
          Make the draft
        </Button>
      ) : null}
      <Button size="sm" variant="ghost" onClick={() => setAsked(true)}>
        {line.settled_note ? "Change" : "Settle"}
      </Button>
      <Dialog open={asked} onOpenChange={setAsked}>
        <DialogContent title={`Settle ${line.reference ?? "this line"}`}>
          <DialogBody className="flex flex-col gap-5 pb-5">
            <SettleForm statementId={statement.id} line={line} onDone={() => setAsked(false)} />
            {missing.length > 0 || line.chosen ? (
              <LinkChoice
                statementId={statement.id}
                line={line}
                missing={missing}
                onDone={() => setAsked(false)}
              />
            ) : null}
          </DialogBody>
        </DialogContent>
      </Dialog>
    </div>
  );
}

interface ChangeProps {
  statementId: string;
  line: StatementLineShown;
  onDone(): void;
}

function SettleForm({ statementId, line, onDone }: ChangeProps) {
  const form = useActionForm(settleLine, {
    initial: { note: line.settled_note },
    onSaved() {
      onDone();
      toast.success("Noted");
    },
  });
  return (
    <Form form={form} unguarded hidden={{ id: statementId, line_id: line.id }} className="gap-4">
      <TextField
        name="note"
        label="Why it may stand"
        maxLength={500}
        hint="Left empty, it counts as not settled again."
      />
      <SubmitButton className="self-end">Save</SubmitButton>
    </Form>
  );
}

function LinkChoice({
  statementId,
  line,
  missing,
  onDone,
}: ChangeProps & Pick<StatementLineActionsProps, "missing">) {
  const [pending, start] = useTransition();
  const link = (supplier_invoice_id: string | null) =>
    start(async () => {
      const answer = await linkLine({ id: statementId, line_id: line.id, supplier_invoice_id });
      if (!answer.ok) return void toast.error(answer.error.message);
      onDone();
    });
  return (
    <div className="flex flex-col gap-1 border-t pt-4">
      <Label htmlFor={`link-${line.id}`}>Or say which of ours it is</Label>
      <Select
        id={`link-${line.id}`}
        disabled={pending}
        defaultValue=""
        onChange={({ target }) => link(target.value === "none" ? null : target.value)}
      >
        <option value="" disabled>
          Choose
        </option>
        {line.chosen ? <option value="none">Let the numbers tell</option> : null}
        {missing.map(({ id, number }) => (
          <option key={id} value={id}>
            {number}
          </option>
        ))}
      </Select>
    </div>
  );
}
