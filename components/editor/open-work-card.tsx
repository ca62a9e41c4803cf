"use client";

import { Plus } from "lucide-react";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { formatDate } from "@/components/ui/date";
import { formatMoney } from "@/components/ui/money";
import { trimmed } from "@/lib/documents/line-sections";
import type { OfferedWork } from "@/lib/documents/start";
import { standingOn } from "@/lib/documents/types";
import { workLeft } from "@/lib/documents/work-left";
import type { Row } from "./editor-rows";

const WORDS = { advisory: "Advised", declined: "Declined", deferred: "Deferred" } as const;

const priceOf = (quantity: string, price: string) =>
  trimmed(quantity) === "1" ? formatMoney(price) : `${trimmed(quantity)}\u00a0×\u00a0${formatMoney(price)}`;

interface OpenWorkCardProps {
  work: readonly OfferedWork[];
  onAdd(work: OfferedWork): void;
  rows: readonly Row[];
  /** The document that is written here: what it has let go waits again. */
  documentId: string;
}

/** What was advised, refused or put off on this car: a key makes a line of it, unless another document has taken it up. */
export function OpenWorkCard({ work, onAdd, rows, documentId }: OpenWorkCardProps) {
  const left = workLeft(work, rows);
  if (left.length === 0) return null;
  return (
    <Card>
      <CardHeader title="Waiting on this vehicle" />
      <ul className="divide-y">
        {left.map((one) => (
          <li key={one.id} className="flex items-start gap-2 px-4 py-2 text-sm">
            <span className="min-w-0 flex-1">
              <span className="block break-words">{one.description}</span>
              <span className="text-xs text-muted-foreground">
                {[
                  WORDS[one.kind],
                  one.noted_on ? formatDate(one.noted_on, { noWeekday: true, year: true }) : null,
                  one.unit_price ? priceOf(one.quantity, one.unit_price) : null,
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </span>
            {one.on_document && one.on_document.id !== documentId ? (
              <Link
                href={`/documents/${one.on_document.id}`}
                prefetch={false}
                className="text-muted-foreground hover:underline"
              >
                {standingOn(one.on_document)}
              </Link>
            ) : (
              <Button size="sm" aria-label={`Add ${one.description}`} onClick={() => onAdd(one)}>
                <Plus aria-hidden />
                Add
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
