"use client";

import { Plus } from "lucide-react";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { formatDate } from "@/components/ui/date";
import { formatMoney } from "@/components/ui/money";
import { trimmed } from "@/lib/documents/line-sections";
import type { OfferedWork } from "@/lib/documents/start";
import { documentName } from "@/lib/documents/types";
import { workLeft } from "@/lib/documents/work-left";
import type { Row } from "./editor-rows";

const WORDS = { advisory: "Advised", declined: "Refused", deferred: "Put off" } as const;

const priceOf = (quantity: string, price: string) =>
  trimmed(quantity) === "1" ? formatMoney(price) : `${trimmed(quantity)}\u00a0×\u00a0${formatMoney(price)}`;

interface OpenWorkCardProps {
  work: readonly OfferedWork[];
  /** The document that is being written: what it has taken up itself is no news. */
  documentId: string;
  onAdd(work: OfferedWork): void;
  rows: readonly Row[];
}

/** What was advised, refused or put off on this car: a key makes a line of it. */
export function OpenWorkCard({ work, documentId, onAdd, rows }: OpenWorkCardProps) {
  const left = workLeft(work, rows).map((one) => ({
    ...one,
    elsewhere: one.taken_up_by?.id === documentId ? null : one.taken_up_by,
  }));
  if (left.length === 0) return null;
  return (
    <Card>
      <CardHeader title="Waiting on this car" />
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
              {one.elsewhere ? (
                <Link
                  href={`/documents/${one.elsewhere.id}`}
                  prefetch={false}
                  className="block text-xs font-medium text-primary hover:underline"
                >
                  On {documentName(one.elsewhere).toLowerCase()}
                </Link>
              ) : null}
            </span>
            <Button
              size="sm"
              variant={one.elsewhere ? "ghost" : "secondary"}
              aria-label={`Add ${one.description}`}
              onClick={() => onAdd(one)}
            >
              <Plus aria-hidden />
              Add
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
