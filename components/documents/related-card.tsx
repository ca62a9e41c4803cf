import Link from "next/link";
import { Card, CardHeader } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { isDocumentType } from "@/lib/document-record/rules/types";
import { relationTo } from "@/lib/documents/rules/chain";
import type { Document } from "@/lib/documents/rules/document";
import { signedSum } from "@/lib/documents/rules/lines/signed-sum";
import { ListDate } from "./list-date";
import { StatusBadge } from "./status-badge";
import { documentTypes } from "./type-badge";

/** The other documents of the same work, and how they relate to this one. */
export function RelatedCard({ document }: { document: Document }) {
  if (document.related.length === 0) return null;
  return (
    <Card>
      <CardHeader title="Same work" />
      <ul className="divide-y">
        {document.related.map((other) => {
          const look = isDocumentType(other.type) ? documentTypes[other.type] : null;
          const Icon = look?.icon;
          const relation = relationTo(document, other);
          return (
            <li key={other.id} className="relative px-4 py-2.5 text-sm hover:bg-accent/50">
              <div className="flex items-center justify-between gap-3">
                <Link
                  href={`/documents/${other.id}`}
                  prefetch={false}
                  className="inline-flex min-w-0 items-center gap-1.5 font-medium after:absolute after:inset-0"
                >
                  {Icon ? <Icon aria-hidden className={`size-4 shrink-0 ${look.text}`} /> : null}
                  <span className="truncate first-letter:uppercase">{relation}</span>
                </Link>
                <Money amount={signedSum(other.type, other.total_gross)} />
              </div>
              <div className="mt-1 flex items-center justify-between gap-3 text-muted-foreground">
                <ListDate date={other.document_date} />
                <StatusBadge status={other.status} />
              </div>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
