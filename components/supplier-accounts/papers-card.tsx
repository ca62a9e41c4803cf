import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { Card, CardHeader } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import type { InvoiceRow } from "@/lib/supplier-accounts/responses";
import { KIND_WORDS, STATUS_WORDS } from "@/lib/supplier-accounts/rules/match-words";

/** A supplier's latest invoices and credit notes. */
export function PapersCard({ papers }: { papers: readonly InvoiceRow[] }) {
  return (
    <Card>
      <CardHeader title="Latest papers" />
      {papers.length === 0 ? <EmptyState title="Nothing billed yet" /> : null}
      <ul className="divide-y text-sm">
        {papers.map((paper) => (
          <li
            key={paper.id}
            className="relative flex items-baseline justify-between gap-3 px-4 py-2 hover:bg-accent/50"
          >
            <span className="min-w-0">
              <Link
                href={`/purchase-invoices/${paper.id}`}
                prefetch={false}
                className="break-words font-medium after:absolute after:inset-0"
              >
                {KIND_WORDS[paper.kind]} {paper.number}
              </Link>
              <span className="ml-2 text-muted-foreground">
                <DateText date={paper.invoice_date} noWeekday />
              </span>
              {paper.status === "booked" ? null : (
                <Badge className="ml-2">{STATUS_WORDS[paper.status]}</Badge>
              )}
            </span>
            <Money amount={paper.kind === "credit" ? `-${paper.gross}` : paper.gross} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
