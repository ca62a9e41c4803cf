"use client";

import Link from "next/link";
import { StatusBadge } from "@/components/documents/status-badge";
import { documentTypes } from "@/components/documents/type-badge";
import { Card, CardHeader } from "@/components/ui/card";
import { formatDate } from "@/components/ui/date";
import { Money } from "@/components/ui/money";
import { documentTypeName, isDocumentType } from "@/lib/document-record/rules/types";
import type { EarlierDocument } from "@/lib/documents/schema/start-responses";

interface EarlierCardProps {
  title: string;
  documents: readonly EarlierDocument[];
  /** The document that is open here. */
  exceptId: string;
}

/**
 * Lists earlier documents of this vehicle that the user should know of: open work, and estimates of the last
 * three months.
 */
export function EarlierCard({ title, documents, exceptId }: EarlierCardProps) {
  const shown = documents.filter(({ id }) => id !== exceptId);
  if (shown.length === 0) return null;
  return (
    <Card>
      <CardHeader title={title} />
      <ul className="divide-y">
        {shown.map((one) => {
          const look = isDocumentType(one.type) ? documentTypes[one.type] : null;
          return (
            <li key={one.id} className="relative px-4 py-2 text-sm hover:bg-accent/50">
              <p className="flex items-center justify-between gap-3">
                <Link
                  href={`/documents/${one.id}`}
                  prefetch={false}
                  className={`font-medium after:absolute after:inset-0 ${look?.text ?? ""}`}
                >
                  {documentTypeName(one.type)} {one.number}
                </Link>
                <Money amount={one.total_gross} />
              </p>
              <p className="mt-0.5 flex items-center justify-between gap-3 text-xs text-muted-foreground">
                <span className="min-w-0 truncate">{one.work}</span>
                <span className="flex shrink-0 items-center gap-1.5">
                  {one.document_date ? formatDate(one.document_date, { noWeekday: true }) : null}
                  <StatusBadge status={one.status} />
                </span>
              </p>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
