"use client";

import { Plus } from "lucide-react";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { formatMoney } from "@/components/ui/money";
import { fullDate } from "@/lib/core/dates/date-words";
import { takenUpOnWords } from "@/lib/document-record/rules/types";
import { trimmed } from "@/lib/documents/rules/lines/line-sections";
import type { RecommendedWork } from "@/lib/documents/rules/starting/start";
import { workLeft } from "@/lib/documents/rules/starting/work-left";
import type { Row } from "./editor-rows";

const WORDS = { advisory: "Advised", declined: "Declined", deferred: "Deferred" } as const;

/**
 * Returns the price quoted to the customer, as the vehicle's page shows it; if there is none, the price as on
 * a line.
 */
function priceOf({ quantity, unit_price, tax_code, line_gross }: RecommendedWork): string | null {
  if (line_gross) return `${formatMoney(line_gross)} with VAT`;
  if (!unit_price) return null;
  const price = formatMoney(unit_price);
  const each = trimmed(quantity) === "1" ? price : `${trimmed(quantity)}\u00a0×\u00a0${price}`;
  return tax_code === "T9" ? each : `${each} + VAT`;
}

interface OpenWorkCardProps {
  work: readonly RecommendedWork[];
  onAdd(work: RecommendedWork): void;
  rows: readonly Row[];
  /** The document being edited: work that it has dropped is open again. */
  documentId: string;
}

/**
 * Lists what was advised, declined or deferred on this vehicle. A key turns it into a line, unless another
 * document has taken it up.
 */
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
                {[WORDS[one.kind], one.noted_on ? fullDate(one.noted_on) : null, priceOf(one)]
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
                {takenUpOnWords(one.on_document)}
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
