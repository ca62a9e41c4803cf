import Link from "next/link";
import { DocumentTypeBadge } from "@/components/documents/document-type";
import { ListDate } from "@/components/documents/list-date";
import { quantityText } from "@/components/stock/stock-quantity";
import { Card, CardHeader } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import type { SupplierLine } from "@/lib/suppliers/schema/supplier";

/** Parts from this supplier that were fitted on jobs, latest first. */
export function FittedPartsCard({ lines }: { lines: SupplierLine[] }) {
  return (
    <Card>
      <CardHeader title="Parts fitted lately" />
      {lines.length === 0 ? (
        <EmptyState title="No part of theirs has been fitted yet" />
      ) : (
        <ul className="divide-y text-sm">
          {lines.map((line) => (
            <li key={line.line_id} className="relative px-4 py-2 hover:bg-accent/50">
              <div className="flex items-center justify-between gap-3">
                <span className="min-w-0 truncate">
                  {quantityText(line.quantity)} × {line.description || line.part_number}
                  {line.description && line.part_number ? (
                    <span className="text-muted-foreground"> {line.part_number}</span>
                  ) : null}
                </span>
                {line.line_cost === undefined ? null : <Money amount={line.line_cost} />}
              </div>
              <div className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-muted-foreground">
                <DocumentTypeBadge type={line.document_type} />
                <Link
                  href={`/documents/${line.document_id}`}
                  prefetch={false}
                  className="font-medium text-foreground after:absolute after:inset-0"
                >
                  {line.document_number ?? "no number"}
                </Link>
                <ListDate date={line.document_date} />
                {line.supplier_invoice ? <span>their invoice {line.supplier_invoice}</span> : null}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
