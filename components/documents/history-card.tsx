import { Card, CardHeader } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import { HistoryEntry } from "@/components/ui/history-entry";
import type { DocumentDetails, DocumentEvent } from "@/lib/documents/rules/document";
import { answeredByWords, approvalWords } from "@/lib/documents/rules/lines/approval-words";

type Entry = Pick<DocumentEvent, "id" | "at" | "what" | "by" | "more">;

/** When the answers were given that the history already shows: with the entry that recorded them, or at the same moment. */
const answersInHistory = ({ history }: DocumentDetails): ReadonlySet<number> =>
  new Set(history.flatMap(({ at, answered }) => [at, ...answered]).map((moment) => Date.parse(moment)));

/** The customer's answers, one entry for all lines that were answered together. */
function answers(document: DocumentDetails): Entry[] {
  const already = answersInHistory(document);
  const told = document.lines.filter(
    ({ approval_at }) => approval_at !== null && !already.has(Date.parse(approval_at)),
  );
  const together = Map.groupBy(told, ({ approval, approval_at }) => `${approval} ${approval_at}`);
  return [...together.values()].flatMap((group) => {
    const [line] = group;
    if (!line?.approval || !line.approval_at) return [];
    const { approval, approval_by, approval_how } = line;
    return {
      id: line.id,
      at: line.approval_at,
      what: `${approvalWords[approval]} to ${group.map(({ description }) => description || "a line").join(", ")}`,
      by: approval_by ? `told by ${approval_by}` : "",
      more: approval_how ? answeredByWords[approval_how] : "",
    };
  });
}

/** Who did what to the document, the latest first, and at the end where it came from. */
export function HistoryCard({ document }: { document: DocumentDetails }) {
  const entries = [...document.history, ...answers(document)].sort(
    (a, b) => Date.parse(b.at) - Date.parse(a.at),
  );
  return (
    <Card>
      <CardHeader title="History" />
      <ol className="space-y-2.5 px-4 py-3 text-sm">
        {entries.map(({ id, at, what, by, more }) => (
          <HistoryEntry key={id} at={at} what={what} by={by} more={more} />
        ))}
        {document.history.some(({ begins }) => begins) ? null : (
          <li>
            <p className="font-medium">{document.imported ? "Imported from GA4" : "Created"}</p>
            <p className="text-muted-foreground">
              <DateText date={document.created_at} time />
            </p>
          </li>
        )}
      </ol>
    </Card>
  );
}
