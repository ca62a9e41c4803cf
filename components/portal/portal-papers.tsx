import { FileText } from "lucide-react";
import { Card } from "@/components/ui/card";
import { cn } from "@/components/ui/cn";
import { formatDate } from "@/lib/core/dates/date-words";
import { formatMoney } from "@/lib/core/money";
import { documentName } from "@/lib/document-record/rules/types";
import type { PortalPaper } from "@/lib/portal/queries/customers-page";
import { paperState } from "@/lib/portal/rules/paper-state";
import { formatRegistration } from "@/lib/vehicles/rules/registration";

/** What the garage has given a customer on paper, the newest first. */
export function PortalPapers({ papers, token }: { papers: readonly PortalPaper[]; token: string }) {
  return (
    <section aria-labelledby="papers" className="flex flex-col gap-3">
      <h2 id="papers" className="text-lg font-semibold">
        Your papers
      </h2>
      {papers.length === 0 ? (
        <p className="text-base text-muted-foreground">There are none yet.</p>
      ) : (
        <Card className="overflow-hidden">
          <ul className="divide-y">
            {papers.map((paper) => (
              <li key={paper.id}>
                <a
                  href={`/my/${token}/pdf/${paper.id}`}
                  className="flex min-h-14 flex-wrap items-center gap-x-4 gap-y-1 px-5 py-3 text-base hover:bg-accent"
                >
                  <FileText aria-hidden className="size-4 shrink-0 text-muted-foreground" />
                  <span className="min-w-0 flex-1">
                    <span className="block font-medium">{documentName(paper)}</span>
                    <span className="block text-sm text-muted-foreground">
                      {[
                        paper.document_date && formatDate(paper.document_date, { year: true }),
                        paper.registration && formatRegistration(paper.registration),
                      ]
                        .filter(Boolean)
                        .join(" · ")}
                    </span>
                  </span>
                  <span className="text-right tabular-nums">
                    {formatMoney(paper.total_gross)}
                    <PaperState {...paper} />
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </section>
  );
}

function PaperState(paper: PortalPaper) {
  const state = paperState(paper);
  return state ? (
    <span className={cn("block text-sm", state.open ? "text-warning" : "text-muted-foreground")}>
      {state.words}
    </span>
  ) : null;
}
