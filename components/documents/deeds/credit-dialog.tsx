"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { Money } from "@/components/ui/money";
import { decimal, pounds } from "@/lib/core/money";
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
  const restOf = (id: string) => trimmed(left?.[id]?.quantity ?? "0");
  const quantityOf = (id: string) => quantities[id] ?? restOf(id);
  const whole = lines.every(({ id }) => quantityOf(id) === restOf(id));
  const none = lines.every(({ id }) => !credits(quantityOf(id)));
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
                    .filter(({ quantity }) => credits(quantity)),
                }),
          } as never),
        )
      }
    >
      <div className="flex flex-col gap-1">
        <Label htmlFor="credit-reason">Why, as it is printed on the credit note</Label>
        <Input
          id="credit-reason"
          autoFocus
          value={reason}
          maxLength={400}
          onChange={({ target }) => setReason(target.value)}
        />
      </div>
      {left !== null && lines.length === 0 ? (
        <p className="text-sm text-muted-foreground">It is credited in full.</p>
      ) : null}
      {lines.length > 0 ? (
        <table className="w-full border-separate border-spacing-0 rounded-lg border text-sm [&_td]:border-t">
          <caption className="pb-1.5 text-left text-muted-foreground">
            <span className="flex items-center justify-between gap-3">
              What is credited; 0 leaves a line out
              <Button
                size="sm"
                variant="ghost"
                onClick={() =>
                  setQuantities(none ? {} : Object.fromEntries(lines.map(({ id }) => [id, "0"])))
                }
              >
                {none ? "All of it" : "Set all to 0"}
              </Button>
            </span>
          </caption>
          <thead className="text-xs text-muted-foreground">
            <tr>
              <th scope="col" className="px-3 py-1.5 text-left font-medium">
                Line
              </th>
              <th scope="col" className="px-1 py-1.5 text-right font-medium whitespace-nowrap">
                Left to credit
              </th>
              <th scope="col" className="w-26 px-3 py-1.5 text-right font-medium">
                Quantity
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.id} className={credits(quantityOf(line.id)) ? "" : "text-muted-foreground"}>
                <td className="max-w-0 px-3 py-1.5 break-words">
                  <span className="line-clamp-2">{line.description || "No description"}</span>
                </td>
                <td className="w-24 px-1 py-1.5 text-right">
                  <Money amount={grossOf(left?.[line.id])} className="text-muted-foreground" />
                </td>
                <td className="px-3 py-1.5">
                  <Input
                    aria-label={`Quantity to credit of ${line.description}`}
                    inputMode="decimal"
                    value={quantityOf(line.id)}
                    onFocus={({ target }) => target.select()}
                    onChange={({ target }) =>
                      setQuantities((before) => ({ ...before, [line.id]: target.value }))
                    }
                    className="text-right"
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </DeedForm>
  );
}

const credits = (quantity: string): boolean => /[1-9]/.test(quantity);

const grossOf = (rest: SettledSums | undefined): string =>
  rest ? pounds(decimal(rest.line_net).plus(rest.line_tax)) : "0.00";
