"use client";

import { useEffect, useState } from "react";
import { InputControl } from "@/components/ui/control";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { CONVERSIONS } from "@/lib/document-record/rules/lifecycle";
import { documentTypeName, isDocumentType } from "@/lib/document-record/rules/types";
import { convertDocument } from "@/lib/documents/actions";
import { isCarriedOnByDefault } from "@/lib/documents/rules/lines/approval";
import type { ActionDialogProps } from "./action";
import { ActionDialogForm } from "./action-dialog-form";
import { ConvertedSums } from "./converted-sums";
import { LineChooser } from "./line-chooser";
import { useDocumentAction } from "./use-document-action";

/** Creates the next document of the job, from all lines left or from the ticked ones. */
export function ConvertDialog({ document, onDone, onClose }: ActionDialogProps) {
  const targets = isDocumentType(document.type) ? (CONVERSIONS[document.type] ?? []) : [];
  const [to, setTo] = useState(targets[0] ?? "invoice");
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    fetch(`/documents/${document.id}/converted`)
      .then((response) => (response.ok ? response.json() : []))
      .then((ids: string[]) => setGone(new Set(ids)))
      .catch(() => undefined);
  }, [document.id]);
  const lines = document.lines.filter(({ id }) => !gone.has(id));
  const wanted = lines.filter(isCarriedOnByDefault);
  const [ticked, setChosen] = useState<ReadonlySet<string>>(
    new Set(document.lines.filter(isCarriedOnByDefault).map(({ id }) => id)),
  );
  const chosen = new Set([...ticked].filter((id) => !gone.has(id)));
  const whole = chosen.size === wanted.length && wanted.every(({ id }) => chosen.has(id));
  const [reason, setReason] = useState("");
  const unasked =
    to === "invoice" &&
    lines.some((line) => chosen.has(line.id) && line.approval === "to_ask" && !line.approval_note);
  const waits = lines.filter(({ approval, id }) => approval === "to_ask" && !chosen.has(id)).length;
  const action = useDocumentAction<{ id: string; number: string | null }>(({ id, number }) =>
    onDone(`/documents/${id}`, `${documentTypeName(to)} ${number ?? ""} is made`),
  );
  return (
    <ActionDialogForm
      title={`Convert ${documentTypeName(document.type).toLowerCase()} ${document.number ?? ""}`}
      description={
        waits > 0
          ? `${waits === 1 ? "One line waits" : `${waits} lines wait`} for the customer's answer and stay${waits === 1 ? "s" : ""} here. Declined and deferred lines wait for the vehicle's next visit.`
          : "Declined and deferred lines wait for the vehicle's next visit."
      }
      submit={`Make ${documentTypeName(to).toLowerCase()}`}
      focusSubmit
      pending={action.pending}
      problem={action.problem}
      onClose={onClose}
      onSubmit={() =>
        action.run(() =>
          convertDocument({
            id: document.id,
            version: document.version,
            to,
            ...(unasked ? { unasked_reason: reason } : {}),
            ...(whole ? {} : { line_ids: [...chosen] }),
          }),
        )
      }
    >
      {targets.length > 1 ? (
        <div className="flex gap-4 text-sm" role="radiogroup" aria-label="Convert into">
          {targets.map((target) => (
            <span key={target} className="flex items-center gap-2">
              <InputControl
                type="radio"
                id={`to-${target}`}
                name="to"
                className="accent-primary-solid"
                checked={to === target}
                onChange={() => setTo(target)}
              />
              <label htmlFor={`to-${target}`}>{documentTypeName(target)}</label>
            </span>
          ))}
        </div>
      ) : null}
      <LineChooser label="Lines that go over" lines={lines} chosen={chosen} onChange={setChosen} />
      <ConvertedSums lines={lines.filter(({ id }) => chosen.has(id))} received={document.received} />
      {unasked ? (
        <div className="flex flex-col gap-1">
          <Label htmlFor="unasked-reason">Charged without asking, because</Label>
          <Input
            id="unasked-reason"
            value={reason}
            maxLength={400}
            onChange={({ target }) => setReason(target.value)}
          />
          <p className="text-xs text-muted-foreground">It stands on the line and in the audit log.</p>
        </div>
      ) : null}
    </ActionDialogForm>
  );
}
