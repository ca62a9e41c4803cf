import Link from "next/link";
import { DocumentTypeBadge } from "@/components/documents/document-type";
import { Money } from "@/components/ui/money";
import { daysBetween } from "@/lib/core/dates/dates";
import type { Owed } from "@/lib/receivables/queries/owed";
import { AGE_HEADERS } from "@/lib/receivables/rules/ageing";
import { Panel, rowClasses, rowLinkClasses } from "./panel";

interface UnpaidPanelProps {
  owed: Owed;
  day: string;
}

/** The oldest debts, and how old all debts are. */
export function UnpaidPanel({ owed, day }: UnpaidPanelProps) {
  return (
    <Panel
      title="Unpaid, the longest due first"
      href="/documents?unpaid=yes"
      all={owed.documents > 0 ? `All ${owed.documents.toLocaleString("en-GB")}` : "All"}
      empty="Everything is paid."
    >
      {owed.documents > 0
        ? [
            <li key="ages">
              <dl className="grid grid-cols-3 gap-x-4 gap-y-2 bg-muted/40 px-4 py-2.5 text-sm sm:grid-cols-5">
                {owed.ages.map(({ age, documents, balance }) => (
                  <div key={age}>
                    <dt className="truncate text-xs text-muted-foreground">{AGE_HEADERS.due[age]}</dt>
                    <dd className="truncate" title={`${documents} documents`}>
                      <Money amount={balance} quietZero />
                    </dd>
                  </div>
                ))}
              </dl>
            </li>,
            ...owed.oldest.map((document) => (
              <li key={document.id} className={rowClasses}>
                <div className="min-w-0 flex-1">
                  <p className="truncate">
                    <Link href={`/documents/${document.id}`} prefetch={false} className={rowLinkClasses}>
                      {document.customer_name || "No name"}
                    </Link>
                  </p>
                  <p className="flex items-center gap-1.5 text-muted-foreground">
                    <DocumentTypeBadge type={document.type} />
                    {document.number}
                    <span>· {lateness(document.due_on, day)}</span>
                  </p>
                </div>
                <Money amount={document.balance} className="font-medium" />
              </li>
            )),
          ]
        : null}
    </Panel>
  );
}

function lateness(due: string, day: string): string {
  const days = daysBetween(due, day);
  if (days === 0) return "due today";
  if (days < 0) return `due in ${-days} ${days === -1 ? "day" : "days"}`;
  if (days < 60) return `${days} ${days === 1 ? "day" : "days"} late`;
  return days < 730 ? `${Math.round(days / 30.4)} months late` : `${Math.floor(days / 365.25)} years late`;
}
