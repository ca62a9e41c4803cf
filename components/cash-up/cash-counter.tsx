"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { formatMoney } from "@/components/ui/money";
import { DENOMINATIONS, type Pieces, sumOfPieces } from "./counting";

const nameOf = (value: string) =>
  value.startsWith("0.") ? `${Number(value.slice(2))}p` : `£${value.replace(".00", "")}`;

/** Counts the till by notes and coins and fills in the cash total. The float stays in the till, uncounted. */
export function CashCounter({ onCounted }: { onCounted(amount: string): void }) {
  const [pieces, setPieces] = useState<Pieces>({});
  const total = sumOfPieces(pieces);
  return (
    <details className="rounded-lg border px-3 py-2">
      <summary className="cursor-pointer text-sm font-medium">Count notes and coins</summary>
      <div className="mt-3 grid grid-cols-3 gap-2 sm:grid-cols-6">
        {DENOMINATIONS.map((value) => (
          <label key={value} htmlFor={`pieces-${value}`} className="flex items-center gap-2 text-sm">
            <span className="w-9 shrink-0 text-right text-muted-foreground tabular-nums">
              {nameOf(value)}
            </span>
            <Input
              id={`pieces-${value}`}
              inputMode="numeric"
              value={pieces[value] ?? ""}
              onChange={(event) => setPieces((before) => ({ ...before, [value]: event.target.value }))}
              className="text-right tabular-nums"
            />
          </label>
        ))}
      </div>
      <div className="mt-3 flex items-center justify-end gap-3 text-sm">
        <span>
          It comes to <b className="tabular-nums">{formatMoney(total)}</b>
        </span>
        <Button size="sm" onClick={() => onCounted(total)}>
          Use as cash
        </Button>
      </div>
    </details>
  );
}
