import Link from "next/link";
import { DocumentTypeBadge } from "@/components/documents/document-type";
import { ListDate } from "@/components/documents/list-date";
import { Money } from "@/components/ui/money";
import type { WhatsNew } from "@/lib/audit/queries/whats-new";
import type { DocumentRow } from "@/lib/documents/responses";
import { signedSum } from "@/lib/documents/rules/lines/signed-sum";
import { Panel, rowClasses, rowLinkClasses } from "./panel";

/** The latest documents, and what was added since yesterday. */
export function LatestPanel({ latest, whatsNew }: { latest: DocumentRow[]; whatsNew: WhatsNew | null }) {
  return (
    <Panel
      title="Latest documents"
      description={whatsNew ? newSinceYesterday(whatsNew) : null}
      href="/documents"
      empty="There are no documents yet."
    >
      {latest.map((document) => (
        <li key={document.id} className={rowClasses}>
          <div className="min-w-0 flex-1">
            <p className="truncate">
              <Link href={`/documents/${document.id}`} prefetch={false} className={rowLinkClasses}>
                {document.customer_name || "No name"}
              </Link>
            </p>
            <p className="flex items-center gap-1.5 text-muted-foreground">
              <DocumentTypeBadge type={document.type} />
              {document.number ? `${document.number} ·` : null} <ListDate date={document.document_date} />
            </p>
          </div>
          <Money amount={signedSum(document.type, document.total_gross)} />
        </li>
      ))}
    </Panel>
  );
}

function newSinceYesterday({ customers, vehicles, documents }: WhatsNew): string | null {
  const parts = [
    [documents, "document"],
    [customers, "customer"],
    [vehicles, "vehicle"],
  ] as const;
  const told = parts.flatMap(([n, noun]) => (n > 0 ? [`${n} ${noun}${n === 1 ? "" : "s"}`] : []));
  return told.length > 0 ? `New since yesterday: ${told.join(", ")}` : null;
}
