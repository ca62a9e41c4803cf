"use client";

import { useEffect, useState } from "react";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { Money } from "@/components/ui/money";
import { trimmed } from "@/lib/documents/line-sections";
import type { SettledSums } from "@/lib/documents/totals";
import type { DeedDialogProps } from "./deed";
import { DeedForm } from "./deed-form";
import { useDeed } from "./use-deed";

/** A credit note: all that is left of it, or the quantities that one gives, and why. */
export function CreditDialog({ document, deeds, onDone, onClose }: DeedDialogProps) {
  const [reason, setReason] = useState("");
  const [left, setLeft] = useState<Record<string, SettledSums> | null>(null);
  const [quantities, setQuantities] = useState<Record<string, string>>({});
  useEffect(() => {
    fetch(`/documents/${document.id}/creditable`)
      .then((response) => (response.ok ? response.json() : {}))
      .then(setLeft)
      .catch(() => setLeft({}));
  }, [document.id]);
  const lines = document.lines.filter((line) => /[1-9]/.test(left?.[line.id]?.quantity ?? ""));
  const quantityOf = (id: string) => quantities[id] ?? trimmed(left?.[id]?.quantity ?? "0");
  const whole = lines.every(({ id }) => quantityOf(id) === trimmed(left?.[id]?.quantity ?? "0"));
  const deed = useDeed<{ id: string }>(({ id }) =>
    onDone(`/documents/${id}`, "The credit note is a draft: issue it to make it count"),
  );
  return (
    <DeedForm
      title={`Credit ${document.number ?? ""}`}
      description="A draft credit note is made; it counts once it is issued."
      submit="Make credit note"
      pending={deed.pending}
      problem={deed.problem}
      onClose={onClose}
      onSubmit={() =>
        deed.run(() =>
          deeds.credit({
            id: document.id,
            version: document.version,
            reason,
            ...(whole
              ? {}
              : {
                  lines: lines
                    .map(({ id }) => ({ id, quantity: quantityOf(id) }))
                    .filter(({ quantity }) => /[1-9]/.test(quantity)),
                }),
          } as never),
        )
      }
    >
      <div className="flex flex-col gap-1">
        <Label htmlFor="credit-reason">Why, as it stands on the credit note</Label>
        <Input
          id="credit-reason"
          autoFocus
          value={reason}
          maxLength={400}
          onChange={({ target }) => setReason(target.value)}
        />
      </div>
      <ul className="rounded-lg border">
        {left !== null && lines.length === 0 ? (
          <li className="px-3 py-2 text-sm text-muted-foreground">It is credited in full.</li>
        ) : null}
        {lines.map((line) => (
          <li key={line.id} className="flex items-center gap-3 border-b px-3 py-1.5 text-sm last:border-b-0">
            <span className="min-w-0 flex-1 truncate">{line.description || "No description"}</span>
            <Money amount={line.line_gross} className="text-muted-foreground" />
            <Input
              aria-label={`Quantity to credit of ${line.description}`}
              inputMode="decimal"
              value={quantityOf(line.id)}
              onChange={({ target }) => setQuantities((before) => ({ ...before, [line.id]: target.value }))}
              className="w-20 text-right"
            />
          </li>
        ))}
      </ul>
    </DeedForm>
  );
}
