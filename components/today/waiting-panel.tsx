import Link from "next/link";
import { DateText } from "@/components/ui/date";
import { Money } from "@/components/ui/money";
import { Plate } from "@/components/vehicles/plate";
import { documentTypeName } from "@/lib/document-record/rules/types";
import type { WaitingDraft } from "@/lib/documents/queries/issuing/waiting-to-be-issued";
import { signedSum } from "@/lib/documents/rules/lines/signed-sum";
import { Panel, plateRowClasses, plateRowText, rowLinkClasses } from "./panel";

/** Drafts that somebody at the counter may not issue and has asked this user to. */
export function WaitingPanel({ drafts }: { drafts: WaitingDraft[] }) {
  return (
    <Panel title="Waiting for you" description="To be issued" empty="Nothing is waiting for you.">
      {drafts.map((draft) => (
        <li key={draft.id} className={plateRowClasses}>
          <div className="shrink-0 sm:w-24">
            {draft.registration ? <Plate registration={draft.registration} /> : null}
          </div>
          <div className={plateRowText}>
            <p className="truncate">
              <Link href={`/documents/${draft.id}`} prefetch={false} className={rowLinkClasses}>
                {documentTypeName(draft.type)} for {draft.customer_name || "nobody yet"}
              </Link>
            </p>
            <p className="truncate text-muted-foreground">
              {draft.asked_by_name} asked, <DateText date={draft.asked_at} time />
            </p>
          </div>
          <Money amount={signedSum(draft.type, draft.total_gross)} />
        </li>
      ))}
    </Panel>
  );
}
