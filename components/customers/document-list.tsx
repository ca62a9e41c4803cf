import { FileText } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { documentStatuses, StatusBadge } from "@/components/documents/status-badge";
import { TypeBadge } from "@/components/documents/type-badge";
import { Badge } from "@/components/ui/badge";
import { Card, CardHeader } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import { Pagination } from "@/components/ui/pagination";
import { isDocumentType } from "@/lib/document-record/rules/types";
import { signedSum } from "@/lib/documents/rules/lines/signed-sum";

export interface ListedDocument {
  id: string;
  type: string;
  number: string | null;
  status: string;
  document_date: string | null;
  total_gross: string | null;
  balance: string;
}

interface DocumentListProps<Row extends ListedDocument> {
  documents: Row[];
  total: number;
  page: number;
  perPage: number;
  hrefFor(page: number): string;
  /** What to show between number and amounts: the vehicle, or the customer and the work done. */
  about(document: Row): ReactNode;
}

/** The documents of a customer or a vehicle, newest first, in pages. */
export function DocumentList<Row extends ListedDocument>(props: DocumentListProps<Row>) {
  const { documents, total, page, perPage, hrefFor, about } = props;
  const pages = Math.max(1, Math.ceil(total / perPage));
  return (
    <Card id="documents" className="scroll-mt-16">
      <CardHeader
        title={total ? `Documents (${total})` : "Documents"}
        actions={
          pages > 1 ? (
            <Pagination page={page} pages={pages} hrefFor={hrefFor} label="Pages of documents" />
          ) : null
        }
      />
      {documents.length === 0 ? (
        <EmptyState icon={FileText} title="No documents yet" className="py-8" />
      ) : (
        <ul className="@container divide-y text-sm">
          {documents.map((document) => (
            <li
              key={document.id}
              className="relative grid grid-cols-[1fr_auto] items-center gap-x-3 gap-y-1 px-4 py-2 hover:bg-accent/50 @2xl:grid-cols-[13rem_6.5rem_1fr_auto_5.5rem]"
            >
              <Link
                href={`/documents/${document.id}`}
                prefetch={false}
                className="flex min-w-0 items-center gap-2 font-medium after:absolute after:inset-0"
              >
                <DocumentType type={document.type} />
                {document.number ?? "no number"}
              </Link>
              <DateText
                date={document.document_date}
                noWeekday
                year
                className="text-muted-foreground @max-2xl:text-right"
              />
              <span className="flex min-w-0 items-center gap-2 @2xl:contents">
                <span className="min-w-0 truncate text-muted-foreground empty:hidden @2xl:empty:block">
                  {about(document)}
                </span>
                <DocumentState status={document.status} />
              </span>
              <span className="text-right">
                <Money amount={signedSum(document.type, document.total_gross)} />
                {/[1-9]/.test(document.balance) ? (
                  <span
                    className={`block text-xs ${document.type === "credit_note" ? "text-muted-foreground" : "text-danger"}`}
                  >
                    <Money amount={signedSum(document.type, document.balance)} /> open
                  </span>
                ) : null}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** An unknown document type is shown by GA4's own word. */
export function DocumentType({ type }: { type: string }) {
  return isDocumentType(type) ? <TypeBadge type={type} /> : <Badge tone="outline">{type}</Badge>;
}

function DocumentState({ status }: { status: string }) {
  return isStatus(status) ? <StatusBadge status={status} /> : <Badge tone="outline">{status}</Badge>;
}

const isStatus = (status: string): status is keyof typeof documentStatuses => status in documentStatuses;
